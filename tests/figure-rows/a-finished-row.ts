import type { FigureRow } from '#core/lists/figure-row.ts';

/** A finished course as figures read it, for grief, recovered or as ill as before. */
export function aFinishedRow(
  closedIn: string,
  how: 'recovered' | 'unchanged' = 'recovered',
  more: Partial<FigureRow> = {},
): FigureRow {
  const is = how === 'recovered';
  return {
    form: 'ipt',
    begunIn: closedIn,
    closedIn,
    closedOn: `${closedIn}-15`,
    therapist: 'ana',
    place: null,
    sessions: 16,
    status: 'closed',
    phase: 'ending',
    area: 'grief',
    problem: 'depression',
    closedAs: 'completed',
    standing: 'finished',
    turnedOut: {
      readings: 'paired',
      caseAtStart: 'case',
      recovery: is,
      reliableRecovery: is,
      reliableImprovement: is,
      reliableDeterioration: false,
      noReliableChange: !is,
    },
    moved: { 'phq-9': [18, is ? 5 : 18], 'gad-7': [12, is ? 4 : 12] },
    kept: [[closedIn, 3, 1]],
    alarm: 'none',
    research: 'not_agreed',
    ...more,
  };
}
