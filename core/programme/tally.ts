import type { GroupRow, MemberRow } from './group-row.ts';
import { figureNames } from './words.ts';

export type FigureId = keyof typeof figureNames;
export const figureIds = Object.keys(figureNames) as FigureId[];

/** A part of a whole; a plain count has no whole. */
export interface Tally {
  n: number;
  of: number | null;
}
export type Tallies = Record<FigureId, Tally>;

/** Figures that count groups and their meetings, and nobody in them. */
export const countsNobody: readonly FigureId[] = ['groups_met', 'meetings'];

/** A month, or all of the time asked about. */
export const allMonths = 'all';

const share = (among: readonly MemberRow[], met: (one: MemberRow) => boolean): Tally => ({
  n: among.filter(met).length,
  of: among.length,
});

/**
 * The figures of one group in one month, or in all. Somebody counts in the month in which the group ended for them, with all
 * who joined and whose time ended as the whole; unmeasured ones stay in it. Measures reference, section 6.
 */
export function talliesOf(row: GroupRow, within: (month: string | null) => boolean): Tallies {
  const meetings = row.meetings.filter(({ month }) => within(month));
  const ended = row.members.filter((one) => within(one.ended));
  const read = ended.filter(({ outcome }) => outcome !== null);
  const atCaseness = read.filter(
    ({ outcome }) => outcome?.caseAtStart === 'case' || outcome?.caseAtStart === 'unknown',
  );
  const sum = (of: (one: GroupRow['meetings'][number]) => number) =>
    meetings.reduce((so, one) => so + of(one), 0);
  return {
    groups_met: { n: meetings.length > 0 ? 1 : 0, of: null },
    meetings: { n: meetings.length, of: null },
    joined: { n: row.members.filter(({ joined }) => within(joined)).length, of: null },
    attended: { n: sum(({ came }) => came), of: sum(({ of }) => of) },
    finished: share(ended, ({ how }) => how === 'finished'),
    dropped_out: share(ended, ({ how }) => how === 'dropped_out'),
    referred: share(ended, ({ referred }) => referred === 'referred'),
    measured: share(ended, ({ outcome }) => outcome?.readings === 'paired'),
    recovery: share(atCaseness, ({ outcome }) => outcome?.recovery === true),
    reliable_improvement: share(read, ({ outcome }) => outcome?.reliableImprovement === true),
    reliable_deterioration: share(read, ({ outcome }) => outcome?.reliableDeterioration === true),
  };
}
