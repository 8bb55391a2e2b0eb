import type { ResearchHere } from '#core/api-answers/research.ts';
import { asCsv } from '#core/forms/csv.ts';
import { shownCount } from '#core/lists/small-counts.ts';
import type { Summary } from '#core/lists/summary.ts';
import { type ResearchRow, researchColumnNames, researchColumns, typedColumns } from './columns.ts';
import { mayLeave, type ResearchRisk, riskOf } from './risk.ts';
import { researchRowOf } from './row-of-course.ts';
import { fewestAlike, withoutTooFewAlike } from './too-few-alike.ts';

export interface ResearchDataset {
  rows: ResearchRow[];
  /** How many values stand empty because too few were alike. */
  emptied: number;
  /** How many finished courses of clients who agreed were left out because they stood apart. */
  leftOut: number;
  risk: ResearchRisk;
}

/** What is written of a row, without its number: by it rows are put in an order that tells nothing of when they began. */
const asLine = (row: Omit<ResearchRow, 'row'>) => JSON.stringify(row);

/** The last finished course of each client who agrees in it now: of one person one line, so that five lines are five people. */
function lastOfEach(courses: readonly Summary[]): Summary[] {
  const finished = courses.filter(({ status }) => status === 'closed');
  const latest = new Map(
    finished
      .toSorted((a, b) => (a.closedOn ?? '').localeCompare(b.closedOn ?? ''))
      .map((course) => [course.client, course]),
  );
  return [...latest.values()].filter(({ research }) => research === 'agreed');
}

/**
 * The finished courses of clients who agree to research now, one of each client, without names, days or words.
 * @returns null where so few agreed that each might be known
 */
export const researchDataset = (courses: readonly Summary[]): ResearchDataset | null =>
  datasetOf(lastOfEach(courses));

/** The same of the courses that `lastOfEach` found. */
function datasetOf(agreed: readonly Summary[]): ResearchDataset | null {
  if (agreed.length < fewestAlike) return null;
  const { rows, emptied, leftOut } = withoutTooFewAlike(agreed.map(researchRowOf));
  const inOrder = rows.toSorted((a, b) => (asLine(a) < asLine(b) ? -1 : 1));
  const numbered = inOrder.map((row, nth) => ({ row: String(nth + 1), ...row }));
  const risk = riskOf(numbered);
  return mayLeave(risk) ? { rows: numbered, emptied, leftOut, risk } : null;
}

/** The rows as a file for a spreadsheet or a statistics program. */
export const researchCsv = ({ rows }: Pick<ResearchDataset, 'rows'>): string =>
  asCsv([researchColumnNames, ...rows.map((row) => researchColumnNames.map((name) => row[name]))]);

/** How many agree, and what the file would be now. */
export type ResearchReady = Omit<ResearchHere, 'purpose'>;

export function researchReady(courses: readonly Summary[]): ResearchReady {
  const agreed = lastOfEach(courses);
  const dataset = datasetOf(agreed);
  return {
    agreed: shownCount(agreed.length),
    ...(dataset && {
      file: {
        courses: dataset.rows.length,
        emptied: dataset.emptied,
        leftOut: shownCount(dataset.leftOut),
        ...dataset.risk,
      },
    }),
  };
}

/** What each column holds, as a file beside it. */
export const dictionaryCsv = (): string =>
  asCsv([
    ['column', 'type', 'holds'],
    ...researchColumnNames.map((name) => [name, typedColumns[name] ?? 'text', researchColumns[name].en]),
  ]);
