import type { SafetyPlanText } from '#core/course/safety-plan/state.ts';

/** The six steps, in the order they are used. */
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
export interface PlanLine {
  words: string;
  contact: string;
  /** How likely it is to be done, 0 to 10. */
  likely: number | null;
  barrier: string;
  fix: string;
}

export const blankLine: PlanLine = { words: '', contact: '', likely: null, barrier: '', fix: '' };

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

export function linesOf(plan: SafetyPlanText, step: PlanStep): PlanLine[] {
  return plan[step].map((row) => ({
    words: wordsOf(row),
    contact: 'contact' in row ? row.contact : '',
    likely: 'likely' in row ? row.likely : null,
    barrier: 'barrier' in row ? row.barrier : '',
    fix: 'fix' in row ? row.fix : '',
  }));
}

/** The row a line was: by its words; where no line came or went, by its place. */
function wasRow<One extends Row>(
  rows: readonly One[],
  lines: readonly PlanLine[],
  at: number,
): One | undefined {
  const same = rows.find((row) => wordsOf(row) === lines[at]?.words);
  return same ?? (rows.length === lines.length ? rows[at] : undefined);
}

/** The plan with other lines in one step; what the page does not ask about a line is kept. */
export function withLines(plan: SafetyPlanText, step: PlanStep, lines: readonly PlanLine[]): SafetyPlanText {
  const doable = ({ likely, barrier, fix }: PlanLine) => ({ likely, barrier, fix });
  switch (step) {
    case 'warningSigns':
      return {
        ...plan,
        warningSigns: lines.map(({ words: sign }, at) => ({
          kind: wasRow(plan.warningSigns, lines, at)?.kind ?? 'unsaid',
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
          agreed: wasRow(plan.help, lines, at)?.agreed ?? 'unsaid',
          ...doable(line),
        })),
      };
    case 'professionals':
      return { ...plan, professionals: lines.map(({ words: who, contact }) => ({ who, contact })) };
    case 'saferSurroundings':
      return {
        ...plan,
        saferSurroundings: lines.map(({ words: what }, at) => {
          const was = wasRow(plan.saferSurroundings, lines, at);
          const { action = '', whoHelps = '', state = 'unsaid' } = was ?? {};
          return { what, action, whoHelps, state };
        }),
      };
  }
}

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
