import { type RelapsePlanText, relapsePlanShape } from '#core/course/relapse-plan/shapes.ts';
import { filled } from '#web/client/plan/edited-lines.ts';

export type { RelapsePlanText };

export const blankRelapsePlan: RelapsePlanText = relapsePlanShape.parse({ signs: {}, actions: {} });

const itself = (line: string) => line;

/** The plan without the lines that were added and left empty. */
export function relapsePlanWithoutBlanks(plan: RelapsePlanText): RelapsePlanText {
  return {
    ...plan,
    signs: { early: filled(plan.signs.early, ({ sign }) => sign), red: filled(plan.signs.red, itself) },
    triggers: filled(plan.triggers, ({ what }) => what),
    people: filled(plan.people, ({ who }) => who),
    skills: filled(plan.skills, ({ skill }) => skill),
    keepWell: filled(plan.keepWell, ({ what }) => what),
    actions: {
      green: filled(plan.actions.green, itself),
      amber: filled(plan.actions.amber, itself),
      red: filled(plan.actions.red, itself),
    },
  };
}
