import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { line, lines, maybe } from '#core/forms/fields.ts';
import { suitabilityRuleIds } from './rules.ts';
import { stateWords } from './words.ts';

export const screened = z.enum(['no', 'possible', 'yes', 'prefer_not_to_say', 'not_asked']);

export const decisions = ['suitable', 'suitable_with_adaptation', 'not_now', 'not_suitable'] as const;

export const linked = z.enum(['yes', 'perhaps', 'no'], { error: stateWords.en.sayWhetherItIsTied });
export const ruleAnswer = z.enum(['yes', 'partly', 'no', 'unknown']);
export type RuleAnswer = z.output<typeof ruleAnswer>;

export const form = z.object({
  mainProblem: line(stateWords.en.mainProblem),
  linkedToRelationships: linked,
  answers: z
    .array(
      z.object({
        rule: z.enum(suitabilityRuleIds),
        answer: ruleAnswer,
        note: maybe,
      }),
    )
    .max(100)
    .default([]),
  /** Asked of the client alone, with nobody in earshot. */
  screen: z.object({
    psychosis: screened,
    bipolar: screened,
    substances: screened,
    violenceAtHome: screened,
    violenceAsked: z.enum(['alone', 'not_alone', 'not_yet']),
  }),
  decision: z.enum(decisions, { error: stateWords.en.sayWhatIsDecided }),
  reasons: z
    .array(line(stateWords.en.reason))
    .min(1, stateWords.en.giveAtLeastOneReason)
    .max(40, stateWords.en.keepThisUnder40Reasons),
  /** What is changed to make it fit, or where the client is referred, or what is offered instead. */
  adaptation: maybe,
  alternatives: lines,
  /** Kept for programs that send it, and not read: the decision is the signed-in clinician’s (9.1). */
  clinician: maybe,
  notes: maybe,
});

const decided = form.extend({
  /** The licence of whoever decided had run out a short time before. */
  licence: z.literal('ran_out').optional(),
});

/** One decision on whether IPT fits this client now, and who made it (I-17; IPT protocol reference, 9.1). */
export interface SuitabilityDecision extends z.output<typeof decided> {
  id: string;
  on: string;
  /** The clinician who was signed in; `clinician` is their name then. */
  by: string;
  /** The number of its fact. */
  seq: number;
}

export interface Suitability {
  decisions: SuitabilityDecision[];
}

export const facts = { SuitabilityDecided: decided };
export const fact = factsOf(facts);
export const start: Suitability = { decisions: [] };

export type Screened = z.output<typeof screened>;
