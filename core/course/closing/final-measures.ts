import type { Course } from '#core/course/course.ts';
import { validReadingsOf } from '#core/course/measures/readings.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { primaryMeasure, usualMeasures } from '#core/protocols/primary-measure.ts';

/** What MS-23 still lacks. */
export interface FinalLacks {
  /** No valid score of the measure the course goes by, of the last session or since. */
  score: boolean;
  /** What the plan for staying well lacks. */
  plan: string[];
  /** The plan was not handed over at the goodbye. */
  handingOver: boolean;
}

function hasLastScore(course: Course): boolean {
  const measure = primaryMeasure(protocolFollowedBy(course) ?? usualMeasures);
  const last = course.sessions.held.at(-1);
  return (
    last !== undefined &&
    validReadingsOf(course, measure).some(({ on, session }) => session === last.n || on >= last.on)
  );
}

/**
 * Final measures and the plan with the client: what the milestone shows and what closing asks are this one definition.
 * IPT protocol reference, MS-23, 6.3 and appendix C.
 */
export const finalLacks = (course: Course): FinalLacks => ({
  score: !hasLastScore(course),
  plan: planLacks(course),
  handingOver: !course.ending.goodbye?.handedOver.includes('relapse_plan'),
});
