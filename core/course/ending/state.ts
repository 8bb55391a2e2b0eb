import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { whoseChanges } from '#core/course/inventory/whose-changes.ts';
import { author } from '#core/course/shared/author.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { day, partialDate } from '#core/forms/fields.ts';

export const comparedWithBefore = z.enum(['better', 'same', 'worse']);

export const rehearsals = z.enum(['rehearsed', 'not_yet']);

export const sadnessJudged = z.enum(['sadness_of_ending', 'returning_depression', 'unclear']);

export const agreementsToNext = z.enum(['agrees', 'disagrees', 'not_present']);

/** What a client takes along at the goodbye. */
export const handedOver = ['relapse_plan', 'summary', 'final_scores', 'safety_plan', 'other'] as const;

export const wouldRecommend = z.enum(['yes', 'no', 'unsure', 'prefers_not_to_say']);

/** The shapes of the ending: E-01 to E-12 save the relapse plan (E-07). IPT protocol reference, 6.1. */

export const endingFeelings = [
  'sadness',
  'apprehension',
  'pride',
  'relief',
  'anger',
  'gratitude',
  'disappointment',
  'indifference',
  'other',
] as const;

export const medicationAfter = [
  'none_taken',
  'continue',
  'start',
  'reduce_with_prescriber',
  'stop_with_prescriber',
  'ask_prescriber',
] as const;

export const afterDecisions = [
  'discharge',
  'booster',
  'maintenance',
  'continuation',
  'step_up',
  'other_therapy',
  'refer',
] as const;

/** How a tie or habit of the plan went by a follow-up. */
export const tieKept = ['as_meant', 'less', 'not_now'] as const;

export const endingFacts = {
  /** E-01 and MS-19 */
  EndingNamed: z.object({ session: z.number().nullable(), left: z.number(), words: z.string() }),
  /** E-03 */
  EndingFeelingsTold: z.object({
    toldBy: z.enum(['client', 'therapist']),
    feelings: z.array(z.enum(endingFeelings)),
    words: z.string(),
    goodbyesBefore: z.string(),
  }),
  /** E-02 and MS-21: one issue first brought, as it is now */
  IssueReviewed: z.object({
    issue: z.string(),
    now: comparedWithBefore,
    words: z.string(),
    whatIDid: z.string(),
    whoHelped: z.string(),
    howIKnow: z.string(),
  }),
  ProgressReviewFinished: z.object({ words: z.string() }),
  /** A hope of the beginning (I-01), read again */
  HopeReadAgain: z.object({ hope: z.string(), became: z.string(), as: author }),
  /** What was wanted changed in a tie (4.2), read again */
  WantedChangeReadAgain: z.object({
    person: z.string(),
    whose: z.enum(whoseChanges),
    became: z.string(),
    as: author,
  }),
  /** E-04 */
  SkillKept: z.object({ skill: z.string(), example: z.string(), when: z.string() }),
  /** E-05 */
  SupportPlanned: z.object({ need: z.string(), who: z.string(), person: z.string(), how: z.string() }),
  /** E-06 */
  StressorForeseen: z.object({
    what: z.string(),
    when: z.union([partialDate('planned'), z.literal('')]),
    plan: z.string(),
    rehearsed: rehearsals,
  }),
  /** E-08 */
  SadnessToldFromRelapse: z.object({
    judged: sadnessJudged,
    words: z.string(),
  }),
  /** E-09 and MS-22; the follow-up date is MS-24 */
  AfterDecided: z.object({
    decision: z.enum(afterDecisions),
    why: z.string(),
    medication: z.enum(medicationAfter),
    medicationWords: z.string(),
    followUp: z.union([day('agreed'), z.literal('')]),
    boosters: z.array(day('agreed')),
    referredTo: z.string(),
    clientAgrees: agreementsToNext,
  }),
  /** E-10 and MS-23 */
  GoodbyeSaid: z.object({
    clientValued: z.string(),
    clientDisappointed: z.string(),
    therapistValued: z.string(),
    therapistDisappointed: z.string(),
    handedOver: z.array(z.enum(handedOver)),
    words: z.string(),
  }),
  /** E-11 */
  NonResponseAddressed: z.object({ said: z.string(), alternatives: z.array(z.string()), plan: z.string() }),
  /** E-12 */
  TherapyFeedbackGiven: z.object({
    satisfied: z.number().nullable(),
    mostHelpful: z.string(),
    leastHelpful: z.string(),
    wouldRecommend: wouldRecommend,
  }),
  /** Beside E-12: how confident the client leaves; asked again at a follow-up */
  LeavingConfidenceRated: z.object({ confidence: z.number(), words: z.string(), as: author }),
  /** At a follow-up: what of the plan was kept up (6.6) */
  TiesKeptTold: z.object({
    ties: z.array(z.object({ what: z.string(), kept: z.enum(tieKept) })),
    words: z.string(),
    as: author,
  }),
};

export const endingFact = factsOf(endingFacts);

export interface Ending {
  named: Stamped<typeof endingFacts.EndingNamed>[];
  feelings: Stamped<typeof endingFacts.EndingFeelingsTold>[];
  /** One an issue, the latest word. */
  issues: Stamped<typeof endingFacts.IssueReviewed>[];
  progressReviewed: Stamped<typeof endingFacts.ProgressReviewFinished> | null;
  /** One a hope, the latest word. */
  hopes: Stamped<typeof endingFacts.HopeReadAgain>[];
  /** One a wanted change, the latest word. */
  wanted: Stamped<typeof endingFacts.WantedChangeReadAgain>[];
  skills: Stamped<typeof endingFacts.SkillKept>[];
  supports: Stamped<typeof endingFacts.SupportPlanned>[];
  stressors: Stamped<typeof endingFacts.StressorForeseen>[];
  sadness: Stamped<typeof endingFacts.SadnessToldFromRelapse>[];
  after: Stamped<typeof endingFacts.AfterDecided> | null;
  goodbye: Stamped<typeof endingFacts.GoodbyeSaid> | null;
  nonResponse: Stamped<typeof endingFacts.NonResponseAddressed>[];
  feedback: Stamped<typeof endingFacts.TherapyFeedbackGiven> | null;
  /** First rating first. */
  confidence: Stamped<typeof endingFacts.LeavingConfidenceRated>[];
  /** At each follow-up, first one first. */
  tiesKept: Stamped<typeof endingFacts.TiesKeptTold>[];
}

export const start: Ending = {
  named: [],
  feelings: [],
  issues: [],
  progressReviewed: null,
  hopes: [],
  wanted: [],
  skills: [],
  supports: [],
  stressors: [],
  sadness: [],
  after: null,
  goodbye: null,
  nonResponse: [],
  feedback: null,
  confidence: [],
  tiesKept: [],
};
