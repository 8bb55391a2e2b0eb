import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { filled, filledLines } from '#web/app/forms/filled.ts';
import { linesOf, planSteps } from './safety-plan-text.ts';

/** One line of a plan, and how to reach whom it names. */
export interface PlanLine {
  words: string;
  contact?: string;
  /** What may be in the way, and what then. */
  barrier?: string;
  fix?: string;
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

/** Says something about a line of the plan, in the language of the page. */
export type SaysOfLine = (
  what: 'notices' | 'from' | 'ask' | 'agreed' | 'spots' | 'for',
  words?: string,
) => string;

const together = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join(' · ');

/** The parts of a plan for staying well in their order (E-07), each line with all that was written of it, those with nothing in them as well. */
export function relapsePlanParts(plan: RelapsePlanText, say: SaysOfLine): PlanPart[] {
  const about = (what: Parameters<SaysOfLine>[0], words: string) => words && say(what, words);
  return [
    { key: 'myStory', lines: some(plan.myStory) },
    {
      key: 'early',
      lines: some(
        ...plan.signs.early.map(({ sign, whoMightNotice, threshold }) =>
          together(sign, about('notices', whoMightNotice), about('from', threshold)),
        ),
      ),
    },
    { key: 'redSigns', lines: some(...plan.signs.red) },
    {
      key: 'triggers',
      lines: some(
        ...plan.triggers.map(({ what, person, when, plan: then }) =>
          withMore(together(what, person, when), then),
        ),
      ),
    },
    { key: 'vulnerable', lines: some(plan.vulnerable.pattern) },
    {
      key: 'people',
      lines: some(
        ...plan.people.map(({ who, forWhat, howToAsk, agreed, spotsSigns }) =>
          withMore(
            who,
            together(
              forWhat,
              about('ask', howToAsk),
              agreed === 'agreed' && say('agreed'),
              spotsSigns === 'spots_signs' && say('spots'),
            ),
          ),
        ),
      ),
    },
    {
      key: 'skills',
      lines: some(
        ...plan.skills.map(({ skill, example, when }) =>
          withMore(skill, together(example, about('for', when))),
        ),
      ),
    },
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
    {
      key: 'selfCheck',
      lines: some(
        together(
          plan.selfCheck.measure,
          plan.selfCheck.howOften,
          plan.selfCheck.thresholds,
          plan.selfCheck.whoSees,
        ),
      ),
    },
    { key: 'sharedWith', lines: some(...plan.sharedWith.map(({ who }) => who)) },
  ];
}

/** How a plan's part reads in one line: “Walk · Radio in the kitchen”; empty where nothing is written. */
export const inOneLine = ({ lines }: PlanPart): string => lines.map(({ words }) => words).join(' · ');
