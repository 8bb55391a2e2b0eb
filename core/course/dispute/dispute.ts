import { toClientAs } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import {
  type Change,
  nextVersion,
  withEntry,
  withPartsChanged,
  withText,
} from '#core/course/shared/versioned-text.ts';
import { disputeActs } from './acts.ts';
import { disputeFacts } from './shapes.ts';
import type { Dispute, Disputes } from './state.ts';

/** A dispute with one person: what each expects, where it stands, what it is about and how it ends. */
const start: Disputes = { disputes: [], safety: [] };

const onDispute = (state: Disputes, id: string, change: Change<Dispute>): Disputes => ({
  ...state,
  disputes: withPartsChanged(state.disputes, id, change),
});

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
    DisputeLinked: (state, { disputeId, text }, fact) =>
      onDispute(state, disputeId, ({ texts }) => ({ texts: withText(texts, 'link', text, fact) })),
    DisputeStageJudged: (state, { disputeId, judged }, { on, by }) =>
      onDispute(state, disputeId, ({ stageHistory }) => ({
        stageHistory: [...stageHistory, { ...judged, on, by }],
      })),
    ExpectationWritten: (state, { disputeId, id, text }, fact) =>
      onDispute(state, disputeId, ({ expectations }) => ({
        expectations: withEntry(expectations, id, text, fact),
      })),
    RealIssueWritten: (state, { disputeId, id, text }, fact) =>
      onDispute(state, disputeId, ({ issues }) => ({ issues: withEntry(issues, id, text, fact) })),
    WhatKeepsItGoingWritten: (state, { disputeId, id, text }, fact) =>
      onDispute(state, disputeId, ({ keepsGoing }) => ({
        keepsGoing: withEntry(keepsGoing, id, text, fact),
      })),
    DisputeParallelWritten: (state, { disputeId, id, text }, fact) =>
      onDispute(state, disputeId, ({ parallels }) => ({ parallels: withEntry(parallels, id, text, fact) })),
    JointSessionPlanned: (state, { disputeId, text }, fact) =>
      onDispute(state, disputeId, ({ jointSession }) => ({
        // A new aim needs a new yes from both.
        jointSession: {
          plan: nextVersion(jointSession?.plan, text, fact),
          consents: { client: null, other: null },
          calledOff: null,
        },
      })),
    JointSessionConsented: (state, { disputeId, whose, how }, { on, by }) =>
      onDispute(state, disputeId, ({ jointSession }) => ({
        jointSession: jointSession && {
          ...jointSession,
          consents: { ...jointSession.consents, [whose]: { how, on, by } },
        },
      })),
    JointSessionCalledOff: (state, { disputeId, why }, { on, by }) =>
      onDispute(state, disputeId, ({ jointSession }) => ({
        jointSession: jointSession && { ...jointSession, calledOff: { why, on, by } },
      })),
    DisputeOutcomeJudged: (state, { disputeId, outcome }, { on, by }) =>
      onDispute(state, disputeId, ({ outcomes }) => ({ outcomes: [...outcomes, { ...outcome, on, by }] })),
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
