import type { Course } from '#core/course/course.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import type { Goal } from '#core/course/goals/state.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { presentPeople } from './people.ts';
import { whoseChanges } from './whose-changes.ts';

/** What the client wants changed in one tie, and what was made of it. */
export interface WantedChange {
  person: string;
  whose: (typeof whoseChanges)[number];
  words: string;
  goals: Goal[];
  tryOuts: TryOut[];
  /** What became of it, said at the ending; empty before. */
  became: string;
}

/**
 * What the client wants changed in each tie, with the goals and try-outs that came from it. S001-29 of the seeds; IPT
 * protocol reference, 4.2.
 */
export function wantedChanges(course: Course): WantedChange[] {
  return presentPeople(course.inventory).flatMap(({ id: person, fields }) =>
    whoseChanges.flatMap((whose) => {
      const words = fields.changesWanted?.[whose] ?? '';
      if (!words) return [];
      const goals = standingGoals(course).filter(
        ({ wantedIn }) => wantedIn?.personId === person && wantedIn.whose === whose,
      );
      const tryOuts = course.tryOuts.tryOuts.filter(
        ({ wantedIn }) => wantedIn?.personId === person && wantedIn.whose === whose,
      );
      const said = course.ending.wanted.find((one) => one.person === person && one.whose === whose);
      return [{ person, whose, words, goals, tryOuts, became: said?.became ?? '' }];
    }),
  );
}
