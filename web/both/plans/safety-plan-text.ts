import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';
import { filled } from '#web/app/forms/filled.ts';
import { lineBefore } from './edited-lines.ts';

/** The six steps of a safety plan, in the order they are used (IPT protocol reference, 9.4). */
export const planSteps = [
  'warningSigns',
  'alone',
  'peopleAndPlaces',
  'help',
  'professionals',
  'saferSurroundings',
] as const;
export type PlanStep = (typeof planSteps)[number];

/** One line of a step as it is typed: what it is, and how to reach it or what is in the way. */
export interface PlanStepLine {
  words: string;
  contact: string;
  /** How likely it is to be done, 0 to 10. */
  likely: number | null;
  barrier: string;
  fix: string;
}

export const blankLine: PlanStepLine = { words: '', contact: '', likely: null, barrier: '', fix: '' };

type Row = SafetyPlanText[PlanStep][number];

/** Which further fields a step's lines have. */
export const asksFor: Record<PlanStep, readonly ('contact' | 'likely')[]> = {
  warningSigns: [],
  alone: ['likely'],
  peopleAndPlaces: ['contact', 'likely'],
  help: ['contact', 'likely'],
  professionals: ['contact'],
  saferSurroundings: [],
};

const wordsOf = (row: Row): string => ('sign' in row ? row.sign : 'what' in row ? row.what : row.who);

export function linesOf(plan: SafetyPlanText, step: PlanStep): PlanStepLine[] {
  return plan[step].map((row) => ({
    words: wordsOf(row),
    contact: 'contact' in row ? row.contact : '',
    likely: 'likely' in row ? row.likely : null,
    barrier: 'barrier' in row ? row.barrier : '',
    fix: 'fix' in row ? row.fix : '',
  }));
}

/** The plan with other lines in one step; what the page does not ask about a line is kept. */
export function withLines(
  plan: SafetyPlanText,
  step: PlanStep,
  lines: readonly PlanStepLine[],
): SafetyPlanText {
  const words = lines.map((line) => line.words);
  const doable = ({ likely, barrier, fix }: PlanStepLine) => ({ likely, barrier, fix });
  switch (step) {
    case 'warningSigns':
      return {
        ...plan,
        warningSigns: lines.map(({ words: sign }, at) => ({
          kind: lineBefore(plan.warningSigns, words, at, wordsOf)?.kind ?? 'unsaid',
          sign,
        })),
      };
    case 'alone':
      return { ...plan, alone: lines.map((line) => ({ what: line.words, ...doable(line) })) };
    case 'peopleAndPlaces':
      return {
        ...plan,
        peopleAndPlaces: lines.map((line) => ({ who: line.words, contact: line.contact, ...doable(line) })),
      };
    case 'help':
      return {
        ...plan,
        help: lines.map((line, at) => ({
          who: line.words,
          contact: line.contact,
          agreed: lineBefore(plan.help, words, at, wordsOf)?.agreed ?? 'unsaid',
          ...doable(line),
        })),
      };
    case 'professionals':
      return { ...plan, professionals: lines.map(({ words: who, contact }) => ({ who, contact })) };
    case 'saferSurroundings':
      return {
        ...plan,
        saferSurroundings: lines.map(({ words: what }, at) => {
          const was = lineBefore(plan.saferSurroundings, words, at, wordsOf);
          const { action = '', whoHelps = '', state = 'unsaid' } = was ?? {};
          return { what, action, whoHelps, state };
        }),
      };
  }
}

/** The plan without the lines that were added and left empty. */
export const withoutBlankLines = (plan: SafetyPlanText): SafetyPlanText =>
  planSteps.reduce(
    (text, step) =>
      withLines(
        text,
        step,
        filled(linesOf(text, step), ({ words }) => words),
      ),
    plan,
  );

export const blankPlan: SafetyPlanText = {
  warningSigns: [],
  alone: [],
  peopleAndPlaces: [],
  help: [],
  professionals: [],
  saferSurroundings: [],
  reasonsForLiving: '',
  sharedWith: [],
};
