import type { Fact } from '#core/book/fact.ts';

/**
 * The drafts of notes that a later draft took the place of, by the number of the entry. What was signed is another entry,
 * and the last draft before it is of no earlier words than it.
 */
export function earlierDrafts(facts: readonly Pick<Fact, 'seq' | 'type' | 'data'>[]): ReadonlySet<number> {
  const last = new Map<unknown, number>();
  const earlier = new Set<number>();
  for (const { seq, type, data } of facts.toSorted((one, other) => one.seq - other.seq)) {
    if (type !== 'NoteDrafted') continue;
    const { session } = data as { session?: unknown };
    const before = last.get(session);
    if (before !== undefined) earlier.add(before);
    last.set(session, seq);
  }
  return earlier;
}
