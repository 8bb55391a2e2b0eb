import { workAmong } from '#core/course/shared/work-among.ts';
import { refuse } from '#core/forms/refusal.ts';
import { findAnalysisWords } from './words.ts';

/** A communication analysis by its id. */
export const { where, find, at } = workAmong(
  'analysisId',
  (course) => course.communication.analyses,
  () => refuse('no-such-analysis', findAnalysisWords.en.thisAnalysisIsNot),
);
