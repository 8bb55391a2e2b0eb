import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { changesAmong } from '#core/course/shared/work-among.ts';
import { disputeActs } from './acts.ts';
import { type Dispute, type Disputes, disputeFacts } from './state.ts';

/** A dispute with one person: what each expects, where it stands, what it is about and how it ends. */
const start: Disputes = { disputes: [], safety: [] };

const { on, text, card } = changesAmong(start, 'disputes', 'disputeId');

export const dispute = chapter({
  start,
  facts: disputeFacts,
  permanent: ['SafetyAtHomeChecked', 'SafetyCleared'],
  sentences: {
    en: {
      DisputeStarted: 'Work on a dispute began.',
      DisputeCorrected: 'What the work on a dispute began with was put right.',
      DisputeLinked: 'The dispute was linked to the low mood.',
      DisputeStageJudged: 'The stage of the dispute was judged.',
      DisputeRated: 'How much a dispute distresses and gets in the way was rated.',
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
          ratings: [],
          expectations: [],
          issues: [],
          keepsGoing: [],
          parallels: [],
          jointSession: null,
          outcomes: [],
        },
      ],
    }),
    DisputeCorrected: (state, data, fact) =>
      on(text('began')(state, data, fact), data.disputeId, () => data.text),
    DisputeLinked: text('link'),
    DisputeStageJudged: (state, { disputeId, judged }, { on: day, by }) =>
      on(state, disputeId, ({ stageHistory }) => ({
        stageHistory: [...stageHistory, { ...judged, on: day, by }],
      })),
    DisputeRated: (state, { disputeId, rated }, { on: day, by }) =>
      on(state, disputeId, ({ ratings }) => ({ ratings: [...ratings, { ...rated, on: day, by }] })),
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
    SafetyCleared: (state, { personId, reason, licence }, { on, by, seq }) => ({
      ...state,
      safety: [
        ...state.safety,
        { kind: 'cleared' as const, personId, reason, ...(licence && { licence }), on, by, seq },
      ],
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
