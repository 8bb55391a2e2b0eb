import type { Felt } from '#core/course/feelings/emotions.ts';
import { feelingFamilies, wideFeelings } from '#core/course/feelings/families.ts';

/** A feeling as it is chosen from a list: a narrower word stands behind its family. */
export interface FeelingWord {
  id: string;
  label: string;
  family: string;
}

/** Every feeling that has a name, families first to last, each with its narrower words (T-04). */
export const feelingWords: readonly FeelingWord[] = [
  ...feelingFamilies.flatMap(({ id, label, words }) => [
    { id, label, family: id },
    ...words.map((word) => ({ ...word, family: id })),
  ]),
  ...wideFeelings.map(({ id, label }) => ({ id, label, family: id })),
];

export const feelingLabel = (id: string) => feelingWords.find((word) => word.id === id)?.label ?? '';

/** A feeling in words, with its name as a reader of another language calls it. */
export function sayFeltAs(
  called: (label: string) => string,
  { emotion, words = '', intensity }: Partial<Felt>,
): string {
  const name = emotion ? called(feelingLabel(emotion)) : '';
  const own = name && words ? `${name} (${words})` : name || words;
  return intensity === undefined ? own : `${own} ${intensity}`;
}

/** A feeling in words: `Angry 7`, or the client's own words where it bears no name. */
export const sayFelt = (felt: Partial<Felt>): string => sayFeltAs((label) => label, felt);

/** Reads `angry 7` as a named feeling with its strength from 0 to 10; words without a name stay as they are. */
export function readFelt(
  typed: string,
): { emotion?: string; words?: string; intensity?: number } | undefined {
  const strength = /^(.*?)[\s,]+(10|\d)$/.exec(typed.trim());
  const words = (strength?.[1] ?? typed).trim();
  if (words === '') return undefined;
  const intensity = strength?.[2] === undefined ? undefined : Number(strength[2]);
  const [, name = words, own = ''] = /^(.+?) \((.+)\)$/.exec(words) ?? [];
  const named = feelingWords.find(({ label }) => label.toLowerCase() === name.toLowerCase());
  return {
    ...(named ? { emotion: named.id, ...(own && { words: own }) } : { words }),
    ...(intensity === undefined ? {} : { intensity }),
  };
}
