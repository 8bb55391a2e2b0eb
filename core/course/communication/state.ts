import type { z } from 'zod';
import type { VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type {
  exchangeAlternatives,
  exchangeChosen,
  exchangeEnding,
  exchangeExpectations,
  exchangeGoal,
  exchangeMessages,
  exchangePatterns,
  exchangeReview,
  exchangeSetting,
  exchangeTurns,
} from './shapes.ts';

export interface AnalysisTexts {
  setting: z.output<typeof exchangeSetting>;
  goal: z.output<typeof exchangeGoal>;
  turns: z.output<typeof exchangeTurns>;
  ending: z.output<typeof exchangeEnding>;
  messages: z.output<typeof exchangeMessages>;
  patterns: z.output<typeof exchangePatterns>;
  expectations: z.output<typeof exchangeExpectations>;
  alternatives: z.output<typeof exchangeAlternatives>;
  review: z.output<typeof exchangeReview>;
}

/** One exchange, gone through line by line. */
export interface Analysis extends z.output<typeof exchangeChosen> {
  id: string;
  /** The day it was started, and by whom. */
  on: string;
  by: string;
  state: 'draft' | 'finished';
  finishedOn: string | null;
  texts: VersionedTexts<AnalysisTexts>;
}

export interface Communication {
  analyses: Analysis[];
}
