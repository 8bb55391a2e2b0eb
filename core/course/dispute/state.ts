import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { disputeStageIds } from '#core/course/focus/state.ts';
import type { By } from '#core/course/shared/stamped.ts';
import {
  listedAt,
  type VersionedEntry,
  type VersionedText,
  type VersionedTexts,
  writtenAt,
} from '#core/course/shared/versioned-text.ts';
import { day, line, maybe, ten, text } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { stateWords } from './words.ts';

export const whoConsents = z.enum(['client', 'other']);

/** What the work on a role dispute records. IPT protocol reference, 2.3.2, RD-1 to RD-11. */
export const disputeSettings = [
  'partner',
  'family',
  'social',
  'school',
  'work',
  'neighbour',
  'service',
  'online',
] as const;
export const expectationTopics = [
  'money',
  'intimacy',
  'chores',
  'parenting',
  'time',
  'loyalty_family',
  'respect',
  'work_roles',
  'other',
] as const;
export const resolutionCodes = [
  'resolved',
  'improved',
  'accepted_with_new_expectations',
  'ended_relationship',
  'no_change',
  'worse',
] as const;

const said = z.enum(['said', 'partly', 'unsaid', 'not_known']).default('not_known');
const negotiable = z.enum(['yes', 'partly', 'no', 'not_known']).default('not_known');
const session = sessionNumber.optional();

/** Where the dispute is, and what it is about; with whom it is does not change. */
export const disputeBegan = z.object({
  setting: z.enum(disputeSettings, { error: stateWords.en.chooseWhereDispute }),
  about: maybe,
});
/** RD-1: what the clash or the silence does to the mood. */
export const disputeLink = z.object({ words: text(stateWords.en.linkBetweenDisputeAndMood) });
/** RD-2: where the dispute stands, and by what one can tell. */
export const stageJudged = z.object({
  stage: z.enum(disputeStageIds, { error: stateWords.en.chooseWhatFitsRenegotiationImpasse }),
  session,
  evidence: text(stateWords.en.whatShowsStage),
});
/** How much it distresses the client and gets in the way of their days, 0 to 10. S000-33, S001-20 of the seeds. */
export const disputeRated = z.object({ distress: ten, impairment: ten, getsInTheWayOf: maybe, session });
/** RD-3: one topic of the expectations of each side. */
export const expectation = z.object({
  topic: z.enum(expectationTopics).default('other'),
  mine: text(stateWords.en.whatClientExpects),
  saidByMe: said,
  /** As the client guesses it. */
  theirs: maybe,
  saidByThem: said,
  gap: ten.optional(),
  negotiable: z.object({ me: negotiable, them: negotiable }).default({ me: 'not_known', them: 'not_known' }),
  importance: z.object({ me: ten.optional(), them: ten.optional() }).default({}),
});
/** RD-4: what it is really about. */
export const realIssue = z.object({
  issue: line(stateWords.en.issue),
  differIn: z.enum(['values', 'roles', 'needs', 'several', 'not_known']).default('not_known'),
  ifSettled: maybe,
});
/** RD-6: what keeps the dispute where it is. */
export const keepsGoing = z.object({
  kind: z.enum(['gain', 'fear', 'assumption', 'other']),
  what: text(stateWords.en.whatKeepsItGoing),
});
/** RD-7: the same thing with somebody else. */
export const disputeParallel = z.object({
  personId: personId.optional(),
  who: maybe,
  what: text(stateWords.en.whatIsAlike),
});
/** RD-10: one conversation with both in the room, with one clear aim. */
export const jointSession = z.object({
  aim: line(stateWords.en.oneAim),
  plannedFor: day('agreed').optional(),
  where: maybe,
  /** What of the client’s may be told with the other in the room, and what is not. */
  mayTell: maybe,
  notTold: maybe,
  agreedRules: maybe,
  ifItGoesBadly: maybe,
});
/** RD-11: how it stands at the end, or for now. */
export const resolution = z.object({
  code: z.enum(resolutionCodes, { error: stateWords.en.chooseHowDisputeStandsNow }),
  words: maybe,
  goodEnough: maybe,
  session,
});

export const safetyAnswers = ['safe', 'sometimes_not', 'not_safe', 'not_said'] as const;
/** Asked alone, at the choice of focus and again at mid-point. IPT protocol reference, 2.3.2 safety. */
export const safetyCheck = z.object({
  answer: z.enum(safetyAnswers, { error: stateWords.en.recordAnswerNotSaidIncluded }),
  asked: z.enum(['alone', 'not_alone']),
  when: z.enum(['selection', 'mid_point', 'other']).default('other'),
  words: maybe,
  session,
});

const disputeId = z.string();
const wrote = writtenAt({ disputeId });
const listed = listedAt({ disputeId });

export const disputeFacts = {
  DisputeStarted: z.object({ personId: z.string(), setting: z.enum(disputeSettings), about: z.string() }),
  DisputeCorrected: wrote(disputeBegan),
  DisputeLinked: wrote(disputeLink),
  DisputeStageJudged: z.object({ disputeId, judged: stageJudged }),
  DisputeRated: z.object({ disputeId, rated: disputeRated }),
  ExpectationWritten: listed(expectation),
  RealIssueWritten: listed(realIssue),
  WhatKeepsItGoingWritten: listed(keepsGoing),
  DisputeParallelWritten: listed(disputeParallel),
  JointSessionPlanned: wrote(jointSession),
  JointSessionConsented: z.object({ disputeId, whose: whoConsents, how: z.string() }),
  JointSessionCalledOff: z.object({ disputeId, why: z.string() }),
  DisputeOutcomeJudged: z.object({ disputeId, outcome: resolution }),
  SafetyAtHomeChecked: z.object({ personId: z.string().nullable(), check: safetyCheck }),
  SafetyCleared: z.object({
    personId: z.string(),
    reason: z.string(),
    licence: z.literal('ran_out').optional(),
  }),
};
export const disputeFact = factsOf(disputeFacts);

export type Expectation = z.output<typeof expectation>;
export type StageJudged = z.output<typeof stageJudged> & By;
export type DisputeStage = StageJudged['stage'];

/** A plan to speak together, once, with one aim; it may go ahead only with the consent of both. */
export interface JointSession {
  plan: VersionedText<z.output<typeof jointSession>>;
  consents: { client: (By & { how: string }) | null; other: (By & { how: string }) | null };
  calledOff: (By & { why: string }) | null;
}

export interface DisputeTexts {
  /** What the work began with, put right since. */
  began: z.output<typeof disputeBegan>;
  link: z.output<typeof disputeLink>;
}

/** A quarrel or a silence with one person. */
export interface Dispute {
  id: string;
  personId: string;
  setting: (typeof disputeSettings)[number];
  about: string;
  startedOn: string;
  texts: VersionedTexts<DisputeTexts>;
  stageHistory: StageJudged[];
  /** Each time it was rated, first to last. */
  ratings: (z.output<typeof disputeRated> & By)[];
  expectations: VersionedEntry<Expectation>[];
  issues: VersionedEntry<z.output<typeof realIssue>>[];
  keepsGoing: VersionedEntry<z.output<typeof keepsGoing>>[];
  parallels: VersionedEntry<z.output<typeof disputeParallel>>[];
  jointSession: JointSession | null;
  outcomes: (z.output<typeof resolution> & By)[];
}

/** One entry about safety, in the order they were recorded; clinicians alone see them. */
export type SafetyEntry =
  | ({ kind: 'checked'; personId: string | null; seq: number } & z.output<typeof safetyCheck> & By)
  | ({ kind: 'cleared'; personId: string; reason: string; licence?: 'ran_out'; seq: number } & By);

export interface Disputes {
  disputes: Dispute[];
  safety: SafetyEntry[];
}
