import type { z } from 'zod';
import type { By } from '#core/course/shared/stamped.ts';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type {
  decisionChosen,
  decisionFramed,
  decisionOption,
  decisionReview,
  decisionStarted,
} from './shapes.ts';

export interface DecisionTexts {
  frame: z.output<typeof decisionFramed>;
  review: z.output<typeof decisionReview>;
}

/** What a clinician found on looking at an option that may not be safe; it stands for the version looked at. */
export interface OptionReview extends By {
  optionId: string;
  version: number;
  finding: 'safe_enough' | 'not_safe';
  why: string;
}

export type DecisionOption = VersionedEntry<z.output<typeof decisionOption>>;

export interface Decision
  extends By,
    Pick<z.output<typeof decisionStarted>, 'personIds' | 'focusArea' | 'analysisId' | 'eventId' | 'session'> {
  id: string;
  texts: VersionedTexts<DecisionTexts>;
  options: DecisionOption[];
  optionReviews: OptionReview[];
  /** Choices in the order they were made; the last holds. */
  choices: (z.output<typeof decisionChosen> & By)[];
}

export interface Decisions {
  decisions: Decision[];
}
