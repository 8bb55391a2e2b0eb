import type { Observed } from './observed.ts';

type Seen = Pick<Observed, 'occasion' | 'people'>;

/**
 * With how many people it came on an occasion of their own: what happened once, however many were there, has not come
 * again. IPT protocol reference, 2.3.4 (DF-3).
 */
export function comesWith(of: readonly Seen[]): number {
  const heldBy = new Map<string, string>();
  /** Finds this person an occasion nobody else holds, letting whoever holds one move to another of theirs. */
  const finds = (person: string, tried: Set<string>): boolean =>
    of.some(({ occasion, people }) => {
      if (!people.includes(person) || tried.has(occasion)) return false;
      tried.add(occasion);
      const holder = heldBy.get(occasion);
      if (holder !== undefined && !finds(holder, tried)) return false;
      heldBy.set(occasion, person);
      return true;
    });
  return new Set(of.flatMap(({ people }) => people).filter((person) => finds(person, new Set()))).size;
}

/** Whether it came with somebody of then and, on another occasion, with somebody of now. */
export const cameThenAndNow = (of: readonly Seen[], then: ReadonlySet<string>): boolean =>
  of.some(
    (once) =>
      once.people.some((id) => then.has(id)) &&
      of.some((other) => other.occasion !== once.occasion && other.people.some((id) => !then.has(id))),
  );
