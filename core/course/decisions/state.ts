import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';
import type { VersionedEntry, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import { day, id, line, maybe, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { stateWords } from './words.ts';

export const safetyFindings = z.enum(['safe_enough', 'not_safe']);

/** A decision analysis. IPT protocol reference, 3.5, T-06; define, think of ways, choose, try, review: T-12. */
export const decisionFramed = z.object({
  problem: text(stateWords.en.problem),
  whyNow: maybe,
  desiredOutcome: maybe,
  constraints: maybe,
  /** Whether it would have a lasting effect that a low mood should not decide. */
  lasting: z.enum(['none', 'legal', 'financial', 'family', 'several']).default('none'),
});
export const decisionStarted = decisionFramed.extend({
  personIds: z.array(personId).max(20).default([]),
  focusArea: areaId.optional(),
  analysisId: thingId.optional(),
  eventId: thingId.optional(),
  session: sessionNumber.optional(),
});
export const decisionOption = z.object({
  label: line(stateWords.en.option),
  kind: z.enum(['change', 'leave_as_is']).default('change'),
  whose: z.enum(['client', 'therapist']).default('client'),
  prosMe: maybe,
  consMe: maybe,
  prosOther: maybe,
  consOther: maybe,
  shortTerm: maybe,
  longTerm: maybe,
  feasibility: ten.optional(),
  likelyResponse: maybe,
  safe: z.enum(['yes', 'no', 'unsure'], { error: stateWords.en.sayWhetherThisOption }),
  supportNeeded: maybe,
});
export const decisionChosen = z.object({
  optionId: id,
  whyChosen: text(stateWords.en.whyThisOne),
  backup: maybe,
  planDate: day('planned').optional(),
  /** What was answered to "can this wait?". */
  canItWait: z.enum(['not_asked', 'talked_it_over']).default('not_asked'),
  whyNotWait: maybe,
});
export const decisionReview = z.object({
  happened: text(stateWords.en.whatCame),
  learned: maybe,
  goOn: z.enum(['keep', 'change', 'undo', 'not_known']).default('not_known'),
});

const decisionId = z.string();
const optionReviewed = {
  optionId: z.string(),
  finding: safetyFindings,
  why: z.string(),
};

export const decisionFacts = {
  DecisionStarted: decisionStarted,
  DecisionFramed: z.object({ decisionId, text: decisionFramed }),
  OptionWritten: z.object({ decisionId, id, text: decisionOption }),
  OptionReviewed: z.object({ decisionId, ...optionReviewed }),
  OptionChosen: z.object({ decisionId, chosen: decisionChosen }),
  DecisionReviewed: z.object({ decisionId, text: decisionReview }),
};
export const decisionFact = factsOf(decisionFacts);

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
