import type { AnswerOption, Item } from '#core/instruments/instrument/instrument.ts';

/** The answers of a question in the order in which the printed form has them: the EPDS turns from question to question. */
export function asPrinted(
  set: readonly AnswerOption[],
  { printedOrder }: Pick<Item, 'printedOrder'>,
): readonly AnswerOption[] {
  if (!printedOrder) return set;
  const ascending = set.toSorted((a, b) => a.value - b.value);
  return printedOrder === 'ascending' ? ascending : ascending.reverse();
}

/** What a question asked as several comes to: the highest answer given; null where none was (measures reference, MDI 8 and 10). */
export function highestOf(parts: readonly (number | undefined)[]): number | null {
  const given = parts.filter((part) => part !== undefined);
  return given.length > 0 ? Math.max(...given) : null;
}
