import { withTexts } from './redaction.ts';

/**
 * What a client keeps back is taken out of everything a clinician is shown, wherever it stands: one pass over the whole,
 * after each chapter has said what of itself is theirs to see. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** What is kept back just now, and by whose hand things were written. */
export interface Wishes {
  /** The people about whom the client would say nothing yet, by id: what each is called for those they are kept from. */
  people: ReadonlyMap<string, string>;
  /** Ids of all the others there are. */
  others: ReadonlySet<string>;
  /** What those people are called, and were, as it was written. */
  names: ReadonlySet<string>;
  /** Ids of what the client keeps to themselves as a whole: a moment, a feeling, a letter not sent. */
  things: ReadonlySet<string>;
  /** Whether somebody by this id wrote as the client. */
  isClients: (by: string) => boolean;
}

type Hand = 'client' | 'clinician';
interface Within {
  wishes: Wishes;
  /** Whether this stands within something about somebody kept back. */
  about: boolean;
  hand: Hand;
}

const gone = Symbol('kept back');
type Thing = Record<string, unknown>;

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hands = { client: 'client', therapist: 'clinician' } as const;
const isAuthor = (told: unknown): told is keyof typeof hands => told === 'client' || told === 'therapist';

/** Whose hand a thing says it is of; undefined where it says nothing. */
function handOf(thing: Thing, { isClients }: Wishes): Hand | undefined {
  const { by } = thing;
  const told = thing.as ?? thing.recordedBy ?? thing.changedBy ?? thing.addedBy;
  if (isAuthor(told)) return hands[told];
  if (typeof by === 'string' && by !== '') return by === 'client' || isClients(by) ? 'client' : 'clinician';
  // Of what was reworded, `by` says whose words stand now, and this who began it.
  const began = thing.listedBy ?? thing.setBy;
  return isAuthor(began) ? hands[began] : undefined;
}

/** Whether nothing is kept back at all. */
export const isNothingWithheld = ({ people, things }: Wishes): boolean =>
  people.size === 0 && things.size === 0;

/** Whether a value is one of these people: by their id, or by their name and nothing else. */
const isWithheld = (value: unknown, { people, names }: Wishes): boolean =>
  typeof value === 'string' &&
  (people.has(value) || (names.size > 0 && readyToFind(names).whole.test(value)));

/** Whether a thing itself, not only something in it, names somebody kept back. */
const namesWithheld = (thing: Thing, wishes: Wishes): boolean =>
  Object.values(thing).some((value) => [value].flat().some((one) => isWithheld(one, wishes)));

interface NamesFound {
  /** These names where they stand as a word. */
  within: RegExp;
  /** A text that is one of these names and nothing else. */
  whole: RegExp;
}

const signs = /[.*+?^${}()|[\]\\/]/g;

/** A name however it is typed: which apostrophe, which space, letter and accent as one sign or as two. */
const asTyped = (name: string): string =>
  name
    .trim()
    .split(/[\p{Z}\p{Cc}]+/u)
    .map((word) => {
      const [one, apart] = [word.normalize('NFC'), word.normalize('NFD')].map((form) =>
        form.replace(signs, '\\$&').replace(/['’‘ʼ]/g, "['’‘ʼ]"),
      );
      return one === apart ? one : `(?:${one}|${apart})`;
    })
    .join('[\\p{Z}\\p{Cc}]+');

const ready = new WeakMap<ReadonlySet<string>, NamesFound>();

function readyToFind(names: ReadonlySet<string>): NamesFound {
  const known = ready.get(names);
  if (known) return known;
  // The longer name first: Ana Maria is not left as Maria.
  const any = [...names]
    .sort((one, other) => other.length - one.length)
    .map(asTyped)
    .join('|');
  const made = {
    within: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${any})(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
    whole: new RegExp(`^[\\p{Z}\\p{Cc}]*(?:${any})[\\p{Z}\\p{Cc}]*$`, 'u'),
  };
  ready.set(names, made);
  return made;
}

/** A text with each of these names left out where it stands as a word: `Ana’s` loses its name, `Anatomy` is no name. */
export const withoutNames = (text: string, names: ReadonlySet<string>): string =>
  names.size === 0 ? text : text.replace(readyToFind(names).within, '[…]');

/** The people a thing is about: those it names itself, and in what belongs to it. */
function namedIn(thing: Thing, wishes: Wishes): { withheld: boolean; others: boolean } {
  const found = { withheld: false, others: false };
  for (const value of Object.values(thing)) {
    if (isWithheld(value, wishes)) found.withheld = true;
    else if (Array.isArray(value) && value.some((one) => isWithheld(one, wishes))) {
      found.withheld = true;
      if (value.some((one) => wishes.others.has(one))) found.others = true;
    } else if (isThing(value) && handOf(value, wishes) === undefined) {
      const inner = namedIn(value, wishes);
      found.withheld ||= inner.withheld;
      found.others ||= inner.others;
    }
  }
  return found;
}

function left(value: unknown, key: string, within: Within): unknown {
  if (Array.isArray(value)) {
    const rest = value.map((one) => left(one, key, within)).filter((one) => one !== gone);
    return rest.length === value.length && rest.every((one, place) => one === value[place]) ? value : rest;
  }
  if (typeof value === 'string') return leftOfText(value, within);
  if (!isThing(value)) return value;
  if (typeof value.id === 'string' && within.wishes.things.has(value.id)) return gone;
  const hand = handOf(value, within.wishes) ?? within.hand;
  const named = namedIn(value, within.wishes);
  const about = within.about || namesWithheld(value, within.wishes) || (named.withheld && !named.others);
  if (about && hand === 'client') return gone;
  let changed = false;
  const inner = Object.entries(value).flatMap(([name, one]): [string, unknown][] => {
    const rest = left(one, name, { ...within, about, hand });
    if (rest === one) return [[name, one]];
    changed = true;
    if (rest !== gone) return [[name, rest]];
    if (key === 'texts') return [];
    return [[name, emptied(one, within.wishes)]];
  });
  return changed ? Object.fromEntries(inner) : value;
}

/** What stands where something was taken out: of a table of lists, as what to do at each level, the empty lists. */
function emptied(value: unknown, { people, things }: Wishes): unknown {
  if (typeof value === 'string') return '';
  const lists = isThing(value) ? Object.entries(value) : [];
  if (lists.length === 0 || !lists.every(([, one]) => Array.isArray(one))) return null;
  return Object.fromEntries(
    lists.flatMap(([name]) => (people.has(name) || things.has(name) ? [] : [[name, []]])),
  );
}

function leftOfText(text: string, { wishes, hand }: Within): unknown {
  if (wishes.people.has(text) || wishes.things.has(text)) return gone;
  return hand === 'client' ? withoutNames(text, wishes.names) : text;
}

/** What something kept to oneself is called where it is pointed to. */
const somethingKept = 'kept-back';

/** A value in which everybody and everything kept back is called otherwise, and so is what was called after them: `ID.2`. */
export function withoutIds<Value>(value: Value, { people, things }: Wishes): Value {
  if (people.size + things.size === 0) return value;
  const called = (id: string) => people.get(id) ?? (things.has(id) ? somethingKept : undefined);
  return withTexts(value, (text) => {
    const [id = '', part] = text.split(/(?=\.\d+$)/);
    const name = called(id);
    return name === undefined ? text : name + (part ?? '');
  });
}

/**
 * A value without what the client keeps back; undefined where nothing of it is left. What clinicians wrote stays, with
 * nobody named; what the client wrote of somebody kept back, alone or with others, or within something about them, goes,
 * and where else they wrote the name it is left out.
 * @param hand whose hand it is of where it does not say
 */
export function withhold<Value>(value: Value, wishes: Wishes, hand: Hand = 'clinician'): Value | undefined {
  if (isNothingWithheld(wishes)) return value;
  const rest = left(value, '', { wishes, about: false, hand });
  return rest === gone ? undefined : (rest as Value);
}
