import type { Course } from '#core/course/course.ts';
import { interpersonalDeficits } from '#core/protocols/areas/interpersonal-deficits.ts';

export const deficitsStrategies = interpersonalDeficits.strategies.map(({ id }) => id);
export type DeficitsStrategy = (typeof deficitsStrategies)[number];

/** The strategies for isolation that have something in the record, in the manual's order. IPT protocol reference, 2.3.4. */
export function deficitsStrategiesUsed({
  deficits,
  therapeuticRelationship,
}: Pick<Course, 'deficits' | 'therapeuticRelationship'>): DeficitsStrategy[] {
  const written: Record<DeficitsStrategy, boolean> = {
    'DF-1': deficits.texts.link !== undefined,
    'DF-2': deficits.pastRelationships.length > 0,
    'DF-3': deficits.patterns.length > 0,
    'DF-4': therapeuticRelationship.events.length > 0,
    'DF-5': deficits.skills.length > 0,
    'DF-6': deficits.ladder.length > 0,
    'DF-7': Object.keys(deficits.outcomes).length > 0,
    'DF-8': deficits.texts.networkPlan !== undefined,
  };
  return deficitsStrategies.filter((strategy) => written[strategy]);
}
