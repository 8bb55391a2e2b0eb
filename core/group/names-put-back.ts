import { masked } from './names-masked.ts';

/** A text of the course as it stands and as it was shown, with what it is called there. */
interface Shown {
  key: string;
  was: string;
  is: string;
}

/** What stands where a name was, with the words right before and after it. */
interface Place {
  name: string;
  before: string;
  after: string;
}

const mask = masked.en;
const hasMask = (text: string) => text.includes(mask);

/** Each text in which somebody stands unnamed. @param is the same as `was`, as it is shown */
function shownIn(was: unknown, is: unknown, key = '', into: Shown[] = []): Shown[] {
  if (typeof was === 'string' && typeof is === 'string') {
    if (hasMask(is)) into.push({ key, was, is });
  } else if (typeof was === 'object' && was !== null && typeof is === 'object' && is !== null) {
    for (const [inner, one] of Object.entries(was))
      shownIn(one, (is as Record<string, unknown>)[inner], Array.isArray(was) ? key : inner, into);
  }
  return into;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const lastWord = (text: string) => (/([^\s]+)\s*$/u.exec(text)?.[1] ?? '').toLowerCase();
const firstWord = (text: string) => (/^\s*([^\s]+)/u.exec(text)?.[1] ?? '').toLowerCase();

/** Where somebody stands unnamed in a text. @param names as whom, in their order */
function placesIn(text: string, names: readonly string[] = []): Place[] {
  const between = text.split(mask);
  return between.slice(1).map((after, nth) => ({
    name: names[nth] ?? '',
    before: lastWord(between[nth] ?? ''),
    after: firstWord(after),
  }));
}

function namedPlaces({ was, is }: Shown): Place[] {
  const pattern = is.split(mask).map(escaped).join('([\\s\\S]+?)');
  const [, ...names] = new RegExp(`^${pattern}$`, 'u').exec(was) ?? [];
  return names.length > 0 ? placesIn(is, names) : [];
}

/** The one that all of them are; undefined where there is none, or more than one. */
function theOnly(all: readonly string[]): string | undefined {
  const [one, ...others] = new Set(all);
  return others.length === 0 ? one : undefined;
}

/** Who stands at this place, by the words around it: those on both sides, else on one. */
function nameAt({ before, after }: Place, known: readonly Place[]): string | undefined {
  const onBoth = known.filter((one) => one.before === before && one.after === after && before + after !== '');
  if (onBoth.length > 0) return theOnly(onBoth.map(({ name }) => name));
  const isBeside = (one: Place) =>
    (before !== '' && one.before === before) || (after !== '' && one.after === after);
  return theOnly(known.filter(isBeside).map(({ name }) => name));
}

/** The text that was shown so; undefined where none was, or more than one. */
function textAsShown(text: string, key: string, shown: readonly Shown[]): string | undefined {
  const ofKey = shown.filter((one) => one.key === key);
  // A text may be called otherwise where it is filled in; a mask by itself is nobody then.
  for (const some of text.trim() === mask ? [ofKey] : [ofKey, shown]) {
    const same = some.filter(({ is }) => is === text).map(({ was }) => was);
    if (same.length > 0) return theOnly(same);
  }
  return undefined;
}

function textPutBack(text: string, key: string, shown: readonly Shown[]): string | undefined {
  if (shown.some(({ is }) => is === text)) return textAsShown(text, key, shown);
  const ofKey = shown.filter((one) => one.key === key);
  const known = (ofKey.length > 0 ? ofKey : shown).flatMap(namedPlaces);
  const names = placesIn(text).map((place) => nameAt(place, known));
  if (names.includes(undefined)) return undefined;
  return text.split(mask).reduce((sum, part, nth) => `${sum}${names[nth - 1] ?? ''}${part}`);
}

/**
 * What somebody fills in who reads the others of their group unnamed, with the names again where the mask stands for them: a text
 * that stayed as it was shown is the text that stands in the course, and one that was written on keeps whoever is named in it.
 * `unclear` where it cannot be told whom a mask stands for. Nobody is told a name by it: what is stored is shown masked again.
 * @param was what they read, as it stands, and `is`, as it is shown to them
 * @param into `texts_as_shown` for somebody who reads what they wrote as they wrote it: what they wrote on stays without a name
 */
export function namesPutBack(
  form: unknown,
  { was, is }: { was: unknown; is: unknown },
  into: 'every_text' | 'texts_as_shown' = 'every_text',
): { form: unknown; names: 'as_they_were' | 'unclear' } {
  const shown = shownIn(was, is);
  // Where nobody stands unnamed it is a text like any other.
  if (!shown.some((one) => one.was !== one.is)) return { form, names: 'as_they_were' };
  let isUnclear = false;
  const putBack = (text: string, key: string) =>
    into === 'every_text' ? textPutBack(text, key, shown) : (textAsShown(text, key, shown) ?? text);
  const told = (one: unknown, key: string): unknown => {
    if (typeof one === 'string') {
      const back = hasMask(one) ? putBack(one, key) : one;
      if (back === undefined) isUnclear = true;
      return back ?? one;
    }
    if (Array.isArray(one)) return one.map((each) => told(each, key));
    if (typeof one !== 'object' || one === null) return one;
    return Object.fromEntries(Object.entries(one).map(([inner, each]) => [inner, told(each, inner)]));
  };
  const filled = told(form, '');
  return { form: filled, names: isUnclear ? 'unclear' : 'as_they_were' };
}
