import type { ChapterOf } from '#core/book/chapter.ts';
import type { FactShapes } from '#core/book/fact.ts';
import type { Viewer } from '#core/book/viewer.ts';
import type { ReferralAct } from './act.ts';
import { clinicians, takers } from './act.ts';
import type { Referral } from './referral.ts';

type ChapterHere<State, Shapes extends FactShapes, Acts> = ChapterOf<Referral, State, Shapes, Acts, never>;

/** Whoever was let in by the service’s own rule reads all of a referral; nobody else anything of it. */
const readsIt = ({ as }: Viewer): boolean => takers.includes(as) || clinicians.includes(as);

/** One chapter of a referral: nothing of it is struck out, and what was wrong is said anew beside it. */
export const referralChapter = <State, Shapes extends FactShapes, Acts extends Record<string, ReferralAct>>(
  definition: Omit<
    ChapterHere<State, Shapes, Acts>,
    'permanent' | 'alsoPermanent' | 'seenBy' | 'paper' | 'carriesOver'
  >,
): ChapterHere<State, Shapes, Acts> => ({
  ...definition,
  permanent: Object.keys(definition.facts),
  seenBy: (state, viewer) => (readsIt(viewer) ? state : definition.start),
  paper: 'never',
  carriesOver: 'stays_behind',
});
