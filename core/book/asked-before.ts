import type { SeenSlices } from './book.ts';

/** What a rule read of a chart, what it was given beside it, and what it answered. */
interface Answered {
  /** Each part, and what it was. */
  read: readonly (readonly [part: PropertyKey, was: unknown])[];
  given: readonly unknown[];
  answer: unknown;
}

/** The whole, which tells what is read of it. */
function telling<Whole extends object>(whole: Whole, read: Map<PropertyKey, unknown>): Whole {
  return new Proxy(whole, {
    get(of, part) {
      const value: unknown = Reflect.get(of, part);
      read.set(part, value);
      return value;
    },
    // Whoever looks at which parts there are has read them all.
    ownKeys(of) {
      const parts = Reflect.ownKeys(of);
      for (const part of parts) read.set(part, Reflect.get(of, part));
      return parts;
    },
    has(of, part) {
      read.set(part, Reflect.get(of, part));
      return Reflect.has(of, part);
    },
  });
}

/**
 * What rules answered of one chart as it grew. A rule is asked anew only where a part that it read is another than it was
 * then, or what it is given beside the chart is: which parts those are is seen as it reads, and told by nobody, so that
 * none can be forgotten. Parts of a chart never change, they are replaced. A rule reads nothing but what it is given.
 */
export class AskedBefore<Whole extends object> {
  readonly #answers = new Map<string, Answered>();
  #seen: { by: string; slices: SeenSlices } | undefined;

  /**
   * What somebody was shown of each chapter: where a chapter is as it was, so is what they are shown of it, and no rule that
   * reads it is asked anew. Of one viewer at a time, since whose chart it is hardly ever changes.
   */
  slicesFor(by: string): SeenSlices {
    if (this.#seen?.by !== by) this.#seen = { by, slices: new Map() };
    return this.#seen.slices;
  }

  /**
   * @param name of the rule; only its last answer is kept, so that no old part of a chart is held in memory
   * @param given what else it follows from, such as a day; compared by identity
   */
  ask<Answer, const Given extends readonly unknown[]>(
    name: string,
    whole: Whole,
    rule: (whole: Whole, ...given: Given) => Answer,
    ...given: Given
  ): Answer {
    const before = this.#answers.get(name);
    if (before && isAsThen(before, whole, given)) return before.answer as Answer;
    const read = new Map<PropertyKey, unknown>();
    const answer = rule(telling(whole, read), ...given);
    this.#answers.set(name, { read: [...read], given, answer });
    return answer;
  }
}

function isAsThen({ read, given }: Answered, whole: object, now: readonly unknown[]): boolean {
  if (given.length !== now.length || given.some((one, at) => one !== now[at])) return false;
  for (const [part, was] of read) if (Reflect.get(whole, part) !== was) return false;
  return true;
}
