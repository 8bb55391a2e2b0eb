import type { z } from 'zod';
import type { By } from '#core/course/shared/stamped.ts';
import type { VersionedEntry, VersionedText, VersionedTexts } from '#core/course/shared/versioned-text.ts';
import type {
  disputeLink,
  disputeParallel,
  disputeSettings,
  expectation,
  jointSession,
  keepsGoing,
  realIssue,
  resolution,
  safetyCheck,
  stageJudged,
} from './shapes.ts';

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
  | ({ kind: 'cleared'; personId: string; reason: string; seq: number } & By);

export interface Disputes {
  disputes: Dispute[];
  safety: SafetyEntry[];
}
