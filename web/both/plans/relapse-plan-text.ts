import { type RelapsePlanText, relapsePlanShape } from '#core/course/relapse-plan/state.ts';
import { filled, filledLines } from '#web/app/forms/filled.ts';

export const blankRelapsePlan: RelapsePlanText = relapsePlanShape.parse({ signs: {}, actions: {} });

/** The plan without the lines that were added and left empty. */
export function relapsePlanWithoutBlanks(plan: RelapsePlanText): RelapsePlanText {
  return {
    ...plan,
    signs: { early: filled(plan.signs.early, ({ sign }) => sign), red: filledLines(plan.signs.red) },
    triggers: filled(plan.triggers, ({ what }) => what),
    people: filled(plan.people, ({ who }) => who),
    skills: filled(plan.skills, ({ skill }) => skill),
    keepWell: filled(plan.keepWell, ({ what }) => what),
    actions: {
      green: filledLines(plan.actions.green),
      amber: filledLines(plan.actions.amber),
      red: filledLines(plan.actions.red),
    },
  };
}
