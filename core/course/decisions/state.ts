import type { z } from 'zod';
import type { Entry, Texts } from '#core/course/shared/versioned-text.ts';
import type {
  decisionChosen,
  decisionFramed,
  decisionOption,
  decisionReview,
  decisionStarted,
} from './shapes.ts';

type When = { on: string; by: string };

export interface DecisionTexts {
  frame: z.output<typeof decisionFramed>;
  review: z.output<typeof decisionReview>;
}

/** What a clinician found on looking at an option that may not be safe; it stands for the version looked at. */
export interface OptionReview extends When {
  optionId: string;
  version: number;
  finding: 'safe_enough' | 'not_safe';
  why: string;
}

export type DecisionOption = Entry<z.output<typeof decisionOption>>;

export interface Decision
  extends When,
    Pick<z.output<typeof decisionStarted>, 'personIds' | 'focusArea' | 'analysisId' | 'eventId' | 'session'> {
  id: string;
  texts: Texts<DecisionTexts>;
  options: DecisionOption[];
  optionReviews: OptionReview[];
  /** Choices in the order they were made; the last holds. */
  choices: (z.output<typeof decisionChosen> & When)[];
}

export interface Decisions {
  decisions: Decision[];
}
