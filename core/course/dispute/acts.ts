import { z } from 'zod';
import type { Standing } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import type { VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { disputeOf, found, noSuchDispute } from './found.ts';
import { jointSessionActs } from './joint-session-acts.ts';
import { checkSafetyAtHome, clearSafety } from './safety-acts.ts';
import {
  disputeFact,
  disputeLink,
  disputeParallel,
  disputeSettings,
  expectation,
  keepsGoing,
  realIssue,
  resolution,
  stageJudged,
} from './shapes.ts';

const both: readonly Standing[] = ['therapist', 'client'];
const therapist: readonly Standing[] = ['therapist'];
const where = z.object({ disputeId: id });

const listAt =
  (name: 'expectations' | 'issues' | 'keepsGoing' | 'parallels') =>
  (course: Course, { disputeId }: { disputeId: string }): readonly VersionedEntry<unknown>[] | Refusal =>
    disputeOf(course, disputeId)?.[name] ?? noSuchDispute();

export const disputeActs = {
  startDispute: act({
    says: 'Start the work on a dispute with one person.',
    who: therapist,
    form: z.object({
      personId,
      setting: z.enum(disputeSettings, {
        error: 'Choose where the dispute is: at home, at work or elsewhere.',
      }),
      about: maybe,
    }),
    open: whileOpen,
    decide(course, form, doing) {
      if (course.dispute.disputes.some(({ personId }) => personId === form.personId)) {
        return refuse(
          'already-started',
          'The work on a dispute with this person has been started. Go on with that.',
        );
      }
      if (livingOf(course, form.personId) === 'deceased') {
        return refuse(
          'not-living',
          'This person has died. What is unsettled with them belongs to grief: start the grief work.',
        );
      }
      return [disputeFact('DisputeStarted', doing.on, form)];
    },
  }),
  linkDispute: textAct({
    says: 'Say what the clash or the silence does to the mood (RD-1).',
    who: therapist,
    where,
    shape: disputeLink,
    type: 'DisputeLinked',
    find: (course, { disputeId }) => {
      const dispute = found(course, disputeId);
      return isRefusal(dispute) ? dispute : dispute.texts.link;
    },
  }),
  judgeDisputeStage: act({
    says: 'Judge where the dispute stands, with what shows it; stages may change in any direction (RD-2).',
    who: therapist,
    form: where.extend(stageJudged.shape),
    open: whileOpen,
    decide(course, form, doing) {
      const dispute = found(course, form.disputeId);
      if (isRefusal(dispute)) return dispute;
      const judged = stageJudged.parse(form);
      return [disputeFact('DisputeStageJudged', doing.on, { disputeId: dispute.id, judged })];
    },
  }),
  writeExpectation: entryAct({
    says: 'Write what each side expects on one topic, what was said of it and how far apart they are (RD-3).',
    who: both,
    where,
    shape: expectation,
    type: 'ExpectationWritten',
    find: listAt('expectations'),
  }),
  writeRealIssue: entryAct({
    says: 'Name what the dispute is really about (RD-4).',
    who: both,
    where,
    shape: realIssue,
    type: 'RealIssueWritten',
    find: listAt('issues'),
  }),
  writeWhatKeepsItGoing: entryAct({
    says: 'Name a gain, fear or assumption that keeps the dispute where it is (RD-6).',
    who: therapist,
    where,
    shape: keepsGoing,
    type: 'WhatKeepsItGoingWritten',
    find: listAt('keepsGoing'),
  }),
  writeDisputeParallel: entryAct({
    says: 'Note the same thing happening with somebody else (RD-7).',
    who: both,
    where,
    shape: disputeParallel,
    type: 'DisputeParallelWritten',
    find: listAt('parallels'),
  }),
  judgeDisputeOutcome: act({
    says: 'Judge how the dispute stands at its end, or for now (RD-11).',
    who: therapist,
    form: where.extend(resolution.shape),
    open: whileOpen,
    decide(course, form, doing) {
      const dispute = found(course, form.disputeId);
      if (isRefusal(dispute)) return dispute;
      const outcome = resolution.parse(form);
      return [disputeFact('DisputeOutcomeJudged', doing.on, { disputeId: dispute.id, outcome })];
    },
  }),
  ...jointSessionActs,
  checkSafetyAtHome,
  clearSafety,
};
