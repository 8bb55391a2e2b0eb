import { z } from 'zod';
import { clientAndTherapist, therapistOnly } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { maybe } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { at, disputeWith, found, where } from './find-dispute.ts';
import { jointSessionActs } from './joint-session-acts.ts';
import { checkSafetyAtHome, clearSafety } from './safety-acts.ts';
import {
  type Dispute,
  type Disputes,
  disputeFact,
  disputeFacts,
  disputeLink,
  disputeParallel,
  disputeSettings,
  expectation,
  keepsGoing,
  realIssue,
  resolution,
  stageJudged,
} from './state.ts';

/** A dispute with one person: what each expects, where it stands, what it is about and how it ends. */
const start: Disputes = { disputes: [], safety: [] };

const { on, text, card } = changesAmong(start, 'disputes', 'disputeId');

/** A judgement of the therapist’s on one dispute. */
const judging = <Shape extends z.ZodObject>(
  says: string,
  shape: Shape,
  judged: (disputeId: string, said: z.output<Shape>, on: string) => NewFact,
) =>
  act({
    says,
    who: therapistOnly,
    form: where.extend(shape.shape),
    open: whileOpen,
    decide(course, form, doing) {
      const { disputeId } = where.parse(form);
      const dispute = found(course, disputeId);
      return isRefusal(dispute) ? dispute : [judged(disputeId, shape.parse(form), doing.on)];
    },
  });

const disputeActs = {
  startDispute: act({
    says: 'Start the work on a dispute with one person.',
    who: therapistOnly,
    form: z.object({
      personId,
      setting: z.enum(disputeSettings, {
        error: 'Choose where the dispute is: at home, at work or elsewhere.',
      }),
      about: maybe,
    }),
    open: whileOpen,
    decide(course, form, doing) {
      if (disputeWith(course, form.personId)) {
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
    who: therapistOnly,
    where,
    shape: disputeLink,
    type: 'DisputeLinked',
    find: at(({ texts }) => texts.link),
  }),
  judgeDisputeStage: judging(
    'Judge where the dispute stands, with what shows it; stages may change in any direction (RD-2).',
    stageJudged,
    (disputeId, judged, day) => disputeFact('DisputeStageJudged', day, { disputeId, judged }),
  ),
  writeExpectation: entryAct({
    says: 'Write what each side expects on one topic, what was said of it and how far apart they are (RD-3).',
    who: clientAndTherapist,
    where,
    shape: expectation,
    type: 'ExpectationWritten',
    find: at((dispute) => dispute.expectations),
  }),
  writeRealIssue: entryAct({
    says: 'Name what the dispute is really about (RD-4).',
    who: clientAndTherapist,
    where,
    shape: realIssue,
    type: 'RealIssueWritten',
    find: at((dispute) => dispute.issues),
  }),
  writeWhatKeepsItGoing: entryAct({
    says: 'Name a gain, fear or assumption that keeps the dispute where it is (RD-6).',
    who: therapistOnly,
    where,
    shape: keepsGoing,
    type: 'WhatKeepsItGoingWritten',
    find: at((dispute) => dispute.keepsGoing),
  }),
  writeDisputeParallel: entryAct({
    says: 'Note the same thing happening with somebody else (RD-7).',
    who: clientAndTherapist,
    where,
    shape: disputeParallel,
    type: 'DisputeParallelWritten',
    find: at((dispute) => dispute.parallels),
  }),
  judgeDisputeOutcome: judging(
    'Judge how the dispute stands at its end, or for now (RD-11).',
    resolution,
    (disputeId, outcome, day) => disputeFact('DisputeOutcomeJudged', day, { disputeId, outcome }),
  ),
  ...jointSessionActs,
  checkSafetyAtHome,
  clearSafety,
};

export const dispute = chapter({
  start,
  facts: disputeFacts,
  permanent: ['SafetyAtHomeChecked', 'SafetyCleared'],
  sentences: {
    en: {
      DisputeStarted: 'Work on a dispute began.',
      DisputeLinked: 'The dispute was linked to the low mood.',
      DisputeStageJudged: 'The stage of the dispute was judged.',
      ExpectationWritten: 'What each expects was written.',
      RealIssueWritten: 'What the dispute is really about was written.',
      WhatKeepsItGoingWritten: 'What keeps the dispute going was written.',
      DisputeParallelWritten: 'A likeness to another relationship was written.',
      JointSessionPlanned: 'A joint session was planned.',
      JointSessionConsented: 'The client consented to a joint session.',
      JointSessionCalledOff: 'A joint session was called off.',
      DisputeOutcomeJudged: 'What became of the dispute was judged.',
      SafetyAtHomeChecked: 'Safety at home was asked about.',
      SafetyCleared: 'A worry about safety was settled.',
    },
  },
  fold: {
    DisputeStarted: (state, data, fact) => ({
      ...state,
      disputes: [
        ...state.disputes,
        {
          id: fact.act,
          ...data,
          startedOn: fact.on,
          texts: {},
          stageHistory: [],
          expectations: [],
          issues: [],
          keepsGoing: [],
          parallels: [],
          jointSession: null,
          outcomes: [],
        },
      ],
    }),
    DisputeLinked: text('link'),
    DisputeStageJudged: (state, { disputeId, judged }, { on: day, by }) =>
      on(state, disputeId, ({ stageHistory }) => ({
        stageHistory: [...stageHistory, { ...judged, on: day, by }],
      })),
    ExpectationWritten: card('expectations'),
    RealIssueWritten: card('issues'),
    WhatKeepsItGoingWritten: card('keepsGoing'),
    DisputeParallelWritten: card('parallels'),
    JointSessionPlanned: (state, { disputeId, text }, fact) =>
      on(state, disputeId, ({ jointSession }) => ({
        // A new aim needs a new yes from both.
        jointSession: {
          plan: nextVersion(jointSession?.plan, text, fact),
          consents: { client: null, other: null },
          calledOff: null,
        },
      })),
    JointSessionConsented: (state, { disputeId, whose, how }, { on: day, by }) =>
      on(state, disputeId, ({ jointSession }) => ({
        jointSession: jointSession && {
          ...jointSession,
          consents: { ...jointSession.consents, [whose]: { how, on: day, by } },
        },
      })),
    JointSessionCalledOff: (state, { disputeId, why }, { on: day, by }) =>
      on(state, disputeId, ({ jointSession }) => ({
        jointSession: jointSession && { ...jointSession, calledOff: { why, on: day, by } },
      })),
    DisputeOutcomeJudged: (state, { disputeId, outcome }, { on: day, by }) =>
      on(state, disputeId, ({ outcomes }) => ({ outcomes: [...outcomes, { ...outcome, on: day, by }] })),
    SafetyAtHomeChecked: (state, { personId, check }, { on, by, seq }) => ({
      ...state,
      safety: [...state.safety, { kind: 'checked' as const, personId, ...check, on, by, seq }],
    }),
    SafetyCleared: (state, { personId, reason }, { on, by, seq }) => ({
      ...state,
      safety: [...state.safety, { kind: 'cleared' as const, personId, reason, on, by, seq }],
    }),
  },
  acts: disputeActs,
  seenBy: toClientAs(start, (state) => ({ disputes: state.disputes.map(forTheClient), safety: [] })),
  paper: { in: 'areaWork' },
  carriesOver: 'stays_behind',
});

/** The client's page leaves out what is said of safety, and the therapist's view of what shows the stage and keeps it going. */
function forTheClient(dispute: Dispute): Dispute {
  const stageHistory = dispute.stageHistory.map((judged) => ({ ...judged, evidence: '' }));
  return { ...dispute, stageHistory, keepsGoing: [] };
}
