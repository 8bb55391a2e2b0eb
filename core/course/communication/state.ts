import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { felt } from '#core/course/feelings/emotions.ts';
import { type VersionedTexts, writtenAt } from '#core/course/shared/versioned-text.ts';
import { line, maybe, partialDate, ten, text, whole } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { areaId } from '#core/protocols/areas/area.ts';
import { communicationPatterns, strengthIds } from './patterns.ts';
import { stateWords } from './words.ts';

const patternIds = communicationPatterns.map(({ id }) => id);

/** The steps of a communication analysis. IPT protocol reference, 3.4, T-05; one exchange in great detail, T-13. */
export const channels = ['in_person', 'phone', 'text', 'video', 'social_media', 'letter', 'silence'] as const;

/** Step 1: one recent exchange that mattered, and what it hangs on. */
export const exchangeChosen = z.object({
  title: line(stateWords.en.title),
  date: partialDate('lived'),
  personIds: z.array(personId).min(1, stateWords.en.chooseWithWhom).max(20),
  focusArea: areaId.optional(),
  eventId: thingId.optional(),
  momentId: thingId.optional(),
  session: sessionNumber.optional(),
  /** The named pattern it looks into. */
  patternId: thingId.optional(),
});
/** Step 2. */
export const exchangeSetting = z.object({
  place: line(stateWords.en.place),
  time: maybe,
  channel: z.enum(channels, {
    error: stateWords.en.chooseHowItTookPlace,
  }),
  bystanders: maybe,
  states: maybe,
});
/** Steps 3 and 4: what was wanted, and the mood just before. */
export const exchangeGoal = z.object({ goalBefore: text(stateWords.en.whatWasWanted), moodBefore: ten });

export const turn = z.object({
  /** `me`, `other`, or a name when there were more than two. */
  speaker: line(stateWords.en.speaker),
  words: text(stateWords.en.whatWasSaid),
  tone: maybe,
  body: maybe,
  iFelt: felt.optional(),
  iMeant: maybe,
  iThoughtTheyMeant: maybe,
  unsaid: maybe,
});
export type Turn = z.output<typeof turn>;
/** Step 5: the exchange turn by turn. */
export const exchangeTurns = z.object({
  turns: z.array(turn).min(1, stateWords.en.writeWhatWasSaid).max(200),
});
/** Steps 6 and 7: how it ended, and the mood and feelings after. */
export const exchangeEnding = z.object({
  ending: text(stateWords.en.howItEnded),
  moodAfter: ten,
  emotionsAfter: z.array(felt).min(1, stateWords.en.nameAtLeastOneFeeling).max(20),
});
/** Steps 8 and 9: what was meant, what arrived, and the other's side. */
export const exchangeMessages = z.object({
  intendedMessage: text(stateWords.en.whatTheyShouldHaveUnderstood),
  receivedMessage: text(stateWords.en.whatTheyUnderstoodAsFar),
  otherPerspective: text(stateWords.en.whatTheyMightHaveFelt),
});
/** Step 10: CP-1 to CP-13, and what went well. */
export const exchangePatterns = z.object({
  patterns: z.array(z.enum(patternIds)).max(13).default([]),
  strengths: z.array(z.enum(strengthIds)).max(10).default([]),
  words: maybe,
});
/** Step 11. */
export const exchangeExpectations = z.object({
  mine: text(stateWords.en.whatWasExpected),
  theirs: maybe,
  stated: z.enum(['said', 'partly', 'unsaid', 'not_known']).default('not_known'),
});
export const alternative = z.object({
  words: text(stateWords.en.otherWords),
  tone: maybe,
  timing: maybe,
  channel: z.enum(channels).optional(),
  likelyResponse: maybe,
});
/** Steps 12 and 13: other ways to say it, and the one to rehearse, counted from 0. */
export const exchangeAlternatives = z.object({
  alternatives: z.array(alternative).min(1, stateWords.en.writeAtLeastOneOther).max(20),
  chosen: whole.min(0).optional(),
});
/** Step 15: afterwards. */
export const exchangeReview = z.object({
  happened: text(stateWords.en.whatHappened),
  moodBefore: ten.optional(),
  moodAfter: ten.optional(),
  learned: maybe,
  repeat: z.enum(['yes', 'differently', 'no', 'not_known']).default('not_known'),
});

const analysisId = z.string();
const wrote = writtenAt({ analysisId });

export const communicationFacts = {
  AnalysisStarted: exchangeChosen,
  ExchangeSettingWritten: wrote(exchangeSetting),
  ExchangeGoalWritten: wrote(exchangeGoal),
  TurnsWritten: wrote(exchangeTurns),
  ExchangeEndingWritten: wrote(exchangeEnding),
  MessagesWritten: wrote(exchangeMessages),
  PatternsMarked: wrote(exchangePatterns),
  ExchangeExpectationsWritten: wrote(exchangeExpectations),
  AlternativesWritten: wrote(exchangeAlternatives),
  AnalysisFinished: z.object({ analysisId }),
  AnalysisReviewed: wrote(exchangeReview),
};
export const communicationFact = factsOf(communicationFacts);

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
