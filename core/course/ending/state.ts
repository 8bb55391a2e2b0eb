import type { z } from 'zod';
import type { endingFacts as facts } from './shapes.ts';

type Told<Type extends keyof typeof facts> = z.output<(typeof facts)[Type]> & {
  id: string;
  seq: number;
  on: string;
  by: string;
};

export interface Ending {
  named: Told<'EndingNamed'>[];
  feelings: Told<'EndingFeelingsTold'>[];
  /** One an issue, the latest word. */
  issues: Told<'IssueReviewed'>[];
  progressReviewed: Told<'ProgressReviewFinished'> | null;
  skills: Told<'SkillKept'>[];
  supports: Told<'SupportPlanned'>[];
  stressors: Told<'StressorForeseen'>[];
  sadness: Told<'SadnessToldFromRelapse'>[];
  after: Told<'AfterDecided'> | null;
  goodbye: Told<'GoodbyeSaid'> | null;
  nonResponse: Told<'NonResponseAddressed'>[];
  feedback: Told<'TherapyFeedbackGiven'> | null;
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
