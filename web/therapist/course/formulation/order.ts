import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { activeFoci, primaryFocus } from '#core/course/focus/active.ts';
import { areasFollowed } from '#core/course/focus/areas-followed.ts';
import { areasNotRated } from '#core/course/focus/areas-weighed.ts';
import { agreement, sharedFormulation } from '#core/course/formulation/agreement.ts';
import { goalsLack, standingGoals } from '#core/course/goals/standing.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import { placesAsked } from '#web/therapist/course/protocol/places-asked.ts';

export const formulationParts = ['issues', 'areas', 'focus', 'cycle', 'story', 'goals', 'contract'] as const;
export type FormulationPart = (typeof formulationParts)[number];

export interface PartNow {
  part: FormulationPart;
  state: 'done' | 'next' | 'begun' | 'open';
}

/** What belongs to a formulation in words (I-12): a form that agrees its pattern on a sheet has none of it. IPT protocol reference, 5, 7.11 and 7.12. */
const ofTheStory: readonly FormulationPart[] = ['issues', 'cycle', 'story'];

const isWritten: Record<FormulationPart, (course: Course) => boolean> = {
  areas: ({ areasRated }) => Object.keys(areasRated.now).length > 0,
  focus: (course) => activeFoci(course).length > 0,
  goals: (course) => standingGoals(course).length > 0,
  contract: (course) => contractNow(course) !== undefined,
  issues: ({ issues }) => issues.issues.length > 0,
  cycle: ({ cycle }) => cycle.cycles.length > 0,
  story: ({ formulation }) => formulation.versions.length > 0,
};

/** The parts that this form of therapy has, and those in which something is written: one whose focus comes from a sheet weighs and chooses no areas. */
function partsOf(course: Course): readonly FormulationPart[] {
  const hasAreas = areasFollowed(course).length > 0;
  const hasStory = placesAsked(course, '/courses/$course/formulation')?.has('story') ?? true;
  return formulationParts.filter((part) => {
    if (part === 'areas' || part === 'focus') return hasAreas;
    return hasStory || !ofTheStory.includes(part) || isWritten[part](course);
  });
}

/** What can be written all the same. */
export function partsBeside(course: Course): FormulationPart[] {
  const now = partsOf(course);
  return ofTheStory.filter((part) => !now.includes(part));
}

/** The parts in the order of the work, each with whether it stands; the first that does not is the next thing to do, while the course is open. */
export function partsNow(course: Course): PartNow[] {
  const shared = sharedFormulation(course);
  const done: Record<FormulationPart, boolean> = {
    issues: standingIssues(course).length > 0 && course.issues.ranked !== 'not_yet',
    areas: areasNotRated(course).length === 0,
    focus: primaryFocus(course) !== undefined,
    cycle: course.cycle.cycles.length > 0,
    story: shared !== undefined && agreement(course)?.version === shared.version,
    goals: goalsLack(course).length === 0,
    contract: (contractNow(course)?.acknowledged ?? null) !== null,
  };
  const parts = partsOf(course);
  const next = course.closing.closed ? undefined : parts.find((part) => !done[part]);
  const stateOf = (part: FormulationPart): PartNow['state'] => {
    if (done[part]) return 'done';
    if (part === next) return 'next';
    return isWritten[part](course) ? 'begun' : 'open';
  };
  return parts.map((part) => ({ part, state: stateOf(part) }));
}
