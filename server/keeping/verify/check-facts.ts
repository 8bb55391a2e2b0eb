import type { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { factShapes } from '#core/course/book.ts';
import { faultsOfStored } from '#core/forms/stored-shape.ts';
import { hashOf } from '#server/db/facts.ts';
import type { FactRow } from '#server/db/tables.ts';
import { missingEntries } from './found.ts';
import { checkFactsWords } from './words.ts';

/** The numbering and the hashes of a chart as it is stored; no key is needed. */
export function checkChain(rows: readonly FactRow[]): string[] {
  const wrong: string[] = [];
  let prev = '';
  let expected = 1;
  for (const fact of rows) {
    const missing = missingEntries(expected, fact.seq);
    wrong.push(...missing.map((says) => `${says} (entry ${fact.seq} stands in its place)`));
    expected = fact.seq + 1;
    if (fact.prev !== prev) wrong.push(checkFactsWords.en.entryDoesNotFollowOne(fact.seq));
    if (hashOf(fact) !== fact.hash) wrong.push(checkFactsWords.en.entryWasChangedAfter(fact.seq));
    prev = fact.hash;
  }
  return wrong;
}

/** Whether a fact is one that this Kith knows, and has its shape. */
export function checkShape(
  fact: Fact,
  shapes: { get: (type: string) => z.ZodType | undefined } = factShapes,
): string[] {
  const shape = shapes.get(fact.type);
  if (!shape) return [`entry ${fact.seq} has the fact ${fact.type}, which this Kith does not know`];
  return faultsOfStored(shape, fact.data).length === 0
    ? []
    : [`entry ${fact.seq}, ${fact.type}, does not have its shape`];
}
