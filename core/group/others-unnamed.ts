import { wordsOfName } from '#core/words/names.ts';
import { isNoWriting, namesToFind } from '#core/words/names-in-text.ts';
import { masked, maskOf } from './names-masked.ts';

/** One word in small letters, as every answer chosen from a list is. */
const oneWord = /^[\p{Ll}\d_.:/-]+$/u;
/** No writing either: a day, a moment, the two letters of a country. */
const noWords = /^(?:\d{4}-\d\d-\d\d.*|[A-Z]{2}|\P{L}*)$/su;

/**
 * What the other members are called, without whatever the client’s own people are called too: somebody of theirs stays
 * named, also where a member bears that name.
 */
export function namesOfOthers(others: readonly string[], own: readonly string[]): string[] {
  const theirs = new Set(own.flatMap(wordsOfName));
  const left = others.map((name) =>
    name
      .split(/[\p{Z}\p{Cc}]+/u)
      .filter((word) => !wordsOfName(word).every((part) => theirs.has(part)))
      .join(' '),
  );
  return [...new Set(left)].filter((name) => name !== '').toSorted();
}

interface Looked {
  kept: ReadonlySet<string>;
  freeText: ReadonlySet<string>;
  isWritten?: (field: string, text: string) => boolean;
  heard?: (name: string) => void;
}

/**
 * Makes something the same with no other member of the group named in it, as in what all of them read of a meeting. What is
 * the same stays the very same. IPT protocol reference, 7.6, data model.
 * @param kept texts that stand as they were written
 * @param freeText the fields in which one writes what one likes: only there one small word may be a name, since elsewhere it
 * is an answer from a list, which `Given` or `Hope` is called as well
 * @param isWritten whether that word was written in this course in a field of that name, whatever it is elsewhere
 * @param heard is told each word that is taken out, as a name
 */
export function withoutOthers(
  names: readonly string[],
  { kept, freeText, isWritten = () => false, heard }: Looked,
): <Whole>(value: Whole) => Whole {
  const [mask, found] = [maskOf(names, masked.en, heard), namesToFind(names)];
  const unnamed = (text: string, field: string): string => {
    if (kept.has(text) || noWords.test(text) || isNoWriting(text)) return text;
    if (oneWord.test(text)) {
      const isName = found.isOne(text) && (freeText.has(field) || isWritten(field, text));
      return isName ? mask(text) : text;
    }
    return mask(text);
  };
  const told = (one: unknown, field: string): unknown => {
    if (typeof one === 'string') return unnamed(one, field);
    if (typeof one !== 'object' || one === null) return one;
    let changed: Record<string, unknown> | undefined;
    for (const [key, was] of Object.entries(one)) {
      const is = told(was, Array.isArray(one) ? field : key);
      if (is === was) continue;
      changed ??= (Array.isArray(one) ? [...one] : { ...one }) as Record<string, unknown>;
      changed[key] = is;
    }
    return changed ?? one;
  };
  return <Whole>(value: Whole) => told(value, '') as Whole;
}
