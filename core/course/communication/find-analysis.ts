import { workAmong } from '#core/course/shared/work-among.ts';
import { refuse } from '#core/forms/refusal.ts';

/** A communication analysis by its id. */
export const { where, find, at } = workAmong(
  'analysisId',
  (course) => course.communication.analyses,
  () =>
    refuse('no-such-analysis', 'This analysis is not in the record. Start it with the exchange it is about.'),
);
