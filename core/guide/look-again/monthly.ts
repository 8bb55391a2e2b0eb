import type { Course } from '#core/course/course.ts';
import type { Position } from '#core/guide/course-clock.ts';
import { type Followed, isMonthly } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { monthlyWords } from './words.ts';

/** Sessions of a monthly course that make half a year. */
const halfYear = 6;

/** In a monthly course formulation, inventory and plan for staying well are looked at again each half year. IPT protocol reference, 6.7. */
export function halfYearReview(course: Course, follows: Followed, { session }: Position): LookAgain[] {
  // A form that says when it is reviewed asks the same then.
  const isReviewed = follows.preset.review ?? follows.preset.openEnded;
  if (!isMonthly(follows) || isReviewed || session <= halfYear) return [];
  const since = course.sessions.held.find(({ n }) => n === session - halfYear)?.on;
  if (!since) return [];
  const last: [what: string, on: string | undefined][] = [
    ['the formulation', course.formulation.versions.at(-1)?.on],
    ['the people', course.inventory.entries.at(-1)?.on],
    [monthlyWords.en.planForStayingWell, course.relapsePlan.plan?.on],
  ];
  const stale = last.filter(([, on]) => !on || on < since).map(([what]) => what);
  if (stale.length === 0) return [];
  return [
    {
      key: `half-year:${Math.floor(session / halfYear)}`,
      severity: 'info',
      title: monthlyWords.en.halfYear,
      because: monthlyWords.en.notLookedAtInLast(stale.join(', ')),
      actions: [],
      at: 'formulation',
      source: { id: 'E-07', from: 'IPT protocol reference, 6.7' },
    },
  ];
}
