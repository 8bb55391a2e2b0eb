import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { filled, filledLines } from '#web/app/forms/filled.ts';
import { linesOf, planSteps } from './safety-plan-text.ts';

/** One line of a plan, and how to reach whom it names. */
export interface PlanLine {
  words: string;
  contact?: string;
}

/** A part of a plan with its lines, in the client's words. */
export interface PlanPart {
  key: string;
  lines: PlanLine[];
}

const some = (...lines: string[]): PlanLine[] => filledLines(lines).map((words) => ({ words }));
const withMore = (words: string, more: string, between = ': ') =>
  more ? `${words}${between}${more}` : words;

/** The steps of a safety plan in their order (IPT protocol reference, 9.4), those with nothing in them as well. */
export function safetyPlanParts(plan: SafetyPlanText): PlanPart[] {
  return [
    ...planSteps.map((step) => ({ key: step, lines: filled(linesOf(plan, step), ({ words }) => words) })),
    { key: 'reasonsForLiving', lines: some(plan.reasonsForLiving) },
  ];
}

/** The parts of a plan for staying well in their order (E-07), those with nothing in them as well. */
export function relapsePlanParts(plan: RelapsePlanText): PlanPart[] {
  return [
    { key: 'myStory', lines: some(plan.myStory) },
    { key: 'early', lines: some(...plan.signs.early.map(({ sign }) => sign)) },
    { key: 'redSigns', lines: some(...plan.signs.red) },
    { key: 'triggers', lines: some(...plan.triggers.map(({ what, plan: then }) => withMore(what, then))) },
    { key: 'people', lines: some(...plan.people.map(({ who, forWhat }) => withMore(who, forWhat))) },
    { key: 'skills', lines: some(...plan.skills.map(({ skill, example }) => withMore(skill, example))) },
    { key: 'green', lines: some(...plan.actions.green) },
    { key: 'amber', lines: some(...plan.actions.amber) },
    { key: 'red', lines: some(...plan.actions.red) },
    {
      key: 'keepWell',
      lines: some(...plan.keepWell.map(({ what, howOften }) => withMore(what, howOften, ', '))),
    },
    { key: 'medication', lines: some(plan.medication.plan, plan.medication.prescriber) },
    { key: 'setbacks', lines: some(plan.setbacks) },
    { key: 'wayBack', lines: some(plan.wayBack) },
    { key: 'crisis', lines: some(plan.crisis) },
  ];
}

/** How a plan's part reads in one line: “Walk · Radio in the kitchen”; empty where nothing is written. */
export const inOneLine = ({ lines }: PlanPart): string => lines.map(({ words }) => words).join(' · ');
