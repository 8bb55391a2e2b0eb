import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { goalsLack, standingGoals } from '#core/course/goals/standing.ts';
import { agreement } from './agreement.ts';

export type QualityCheck =
  | 'one_page'
  | 'clients_words'
  | 'one_primary_area'
  | 'onset_linked'
  | 'person_named'
  | 'goals_set'
  | 'goals_among_people'
  | 'sessions_stated'
  | 'agreement_recorded'
  | 'culture_considered'
  | 'strengths_present';

/** Asked only in a form that has problem areas. */
const ofAreas: readonly string[] = ['one_primary_area', 'person_named'] satisfies QualityCheck[];

/** About as many characters as the sheet holds on one page. */
const onePage = 4000;

/**
 * What a good formulation has, as far as the record can tell; hope, plain words and no blame of the absent are for
 * people to judge (IPT protocol reference, 5.3 quality checklist).
 */
export function formulationQuality(course: Course): { check: QualityCheck; state: 'met' | 'not_met' }[] {
  const now = course.formulation.versions.at(-1);
  const focus = primaryFocus(course);
  const goals = standingGoals(course);
  const length = now ? [now.narrative, now.onsetLink, ...Object.values(now.if)].join('').length : 0;
  const checks: Record<QualityCheck, boolean> = {
    one_page: now !== undefined && length <= onePage,
    clients_words: !!now?.clientsWords,
    one_primary_area: focus !== undefined,
    onset_linked: !!now?.onsetLink,
    person_named: (focus?.people.length ?? 0) > 0,
    goals_set: goals.length >= 2,
    goals_among_people: goals.length > 0 && !goalsLack(course).includes('interpersonal_goal'),
    sessions_stated: now?.sessions !== undefined,
    agreement_recorded: agreement(course)?.version === now?.version && now !== undefined,
    culture_considered: !!now?.if.cultural,
    strengths_present: !!now?.if.strengths,
  };
  const hasAreas = areasFollowed(course).length > 0;
  return Object.entries(checks)
    .filter(([check]) => hasAreas || !ofAreas.includes(check))
    .map(([check, met]) => ({ check: check as QualityCheck, state: met ? 'met' : 'not_met' }));
}
