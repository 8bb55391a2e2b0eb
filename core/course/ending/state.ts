import type { Stamped } from '#core/course/shared/stamped.ts';
import type { endingFacts as facts } from './shapes.ts';

export interface Ending {
  named: Stamped<typeof facts.EndingNamed>[];
  feelings: Stamped<typeof facts.EndingFeelingsTold>[];
  /** One an issue, the latest word. */
  issues: Stamped<typeof facts.IssueReviewed>[];
  progressReviewed: Stamped<typeof facts.ProgressReviewFinished> | null;
  skills: Stamped<typeof facts.SkillKept>[];
  supports: Stamped<typeof facts.SupportPlanned>[];
  stressors: Stamped<typeof facts.StressorForeseen>[];
  sadness: Stamped<typeof facts.SadnessToldFromRelapse>[];
  after: Stamped<typeof facts.AfterDecided> | null;
  goodbye: Stamped<typeof facts.GoodbyeSaid> | null;
  nonResponse: Stamped<typeof facts.NonResponseAddressed>[];
  feedback: Stamped<typeof facts.TherapyFeedbackGiven> | null;
}

export const start: Ending = {
  named: [],
  feelings: [],
  issues: [],
  progressReviewed: null,
  skills: [],
  supports: [],
  stressors: [],
  sadness: [],
  after: null,
  goodbye: null,
  nonResponse: [],
  feedback: null,
};
