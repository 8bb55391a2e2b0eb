import { describe, expect, it } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseInDispute } from '#tests/a-course-at-work.ts';
import { disputeStrategies, disputeStrategiesUsed, openDisputes, stageNow } from './strategies.ts';

const disputeId = 'dispute';
const walk = { scenario: 'On a walk', personId: 'tomas' };

describe('the work on a dispute', () => {
  it('is refused with a stranger, with somebody who has died, and twice with the same person', () => {
    const course = aCourseInDispute();
    expect(course.refusal('startDispute', { personId: 'x', setting: 'work' })).toBe('no-such-person');
    expect(course.refusal('startDispute', { personId: 'father', setting: 'family' })).toBe('not-living');
    expect(course.refusal('startDispute', { personId: 'tomas', setting: 'partner' })).toBe('already-started');
  });

  it('is rated by how much it distresses and gets in the way, each time it is asked (S000-33, S001-20)', () => {
    const rated = { disputeId, distress: 8, impairment: 6, getsInTheWayOf: 'Sleep, the children' };
    const course = aCourseInDispute()
      .does('rateDispute', rated)
      .does('rateDispute', { disputeId, distress: 4, impairment: 3, session: 9 });
    const [dispute] = course.course.dispute.disputes;
    expect(dispute?.ratings.map(({ distress, impairment }) => [distress, impairment])).toEqual([
      [8, 6],
      [4, 3],
    ]);
    expect(course.refusal('rateDispute', { disputeId, distress: 8 } as never)).toContain('impairment');
    expect(course.refusal('rateDispute', { ...rated, disputeId: 'x' })).toBe('no-such-dispute');
  });

  it('moves between stages in any direction, and keeps each with its session and evidence (RD-2)', () => {
    const { course } = aCourseInDispute()
      .does('judgeDisputeStage', {
        disputeId,
        stage: 'impasse',
        session: 4,
        evidence: 'Both have stopped raising it',
      })
      .does('judgeDisputeStage', {
        disputeId,
        stage: 'renegotiation',
        session: 8,
        evidence: 'Loud, then quiet',
      })
      .does('judgeDisputeStage', {
        disputeId,
        stage: 'impasse',
        session: 11,
        evidence: 'Two days of silence',
      });
    const [dispute] = course.dispute.disputes;
    expect(dispute?.stageHistory.map(({ stage, session }) => [stage, session])).toEqual([
      ['impasse', 4],
      ['renegotiation', 8],
      ['impasse', 11],
    ]);
    expect(dispute && stageNow(dispute)).toBe('impasse');
    const bare = { disputeId, stage: 'impasse' as const, evidence: ' ' };
    expect(aCourseInDispute().refusal('judgeDisputeStage', bare)).toBe('form: evidence empty');
  });

  it('takes the expectations of a paper file as they stand (RD-3)', () => {
    const { course } = aCourseInDispute()
      .does('writeExpectation', {
        disputeId,
        mine: 'To be asked before he agrees to travel',
        saidByMe: 'unsaid',
        theirs: 'That she would say if it mattered',
      })
      .does('writeExpectation', {
        disputeId,
        topic: 'time',
        mine: 'Two evenings a week are mine',
        saidByMe: 'unsaid',
        theirs: 'That the evenings are hers already',
        saidByThem: 'partly',
        gap: 4,
        negotiable: { me: 'partly', them: 'yes' },
        importance: { me: 9, them: 5 },
      });
    expect(course.dispute.disputes[0]?.expectations.map(({ text }) => text)).toMatchObject([
      { topic: 'other', mine: 'To be asked before he agrees to travel', saidByMe: 'unsaid' },
      { gap: 4, negotiable: { me: 'partly', them: 'yes' }, importance: { me: 9, them: 5 } },
    ]);
  });

  it('refuses an expectation written over a newer one', () => {
    const course = aCourseInDispute()
      .does('writeExpectation', { disputeId, mine: 'To be asked' }, { id: 'row' })
      .does('writeExpectation', { disputeId, id: 'row', version: 1, mine: 'To be asked first' });
    const old = { disputeId, id: 'row', version: 1, mine: 'x' };
    expect(course.refusal('writeExpectation', old)).toBe('stale');
  });

  it('counts every strategy used, RD-1 to RD-11', () => {
    const course = aCourseInDispute();
    course
      .does('linkDispute', { disputeId, words: 'When he goes quiet I sink' })
      .does('judgeDisputeStage', { disputeId, stage: 'impasse', evidence: 'Silence' })
      .does('writeExpectation', { disputeId, mine: 'To be asked' })
      .does('writeRealIssue', { disputeId, issue: 'Who decides', differIn: 'roles' })
      .does('startAnalysis', { title: 'Sunday', date: '2026-01-11', personIds: ['tomas'] })
      .does('writeWhatKeepsItGoing', { disputeId, kind: 'assumption', what: 'He should know' })
      .does('writeDisputeParallel', { disputeId, who: 'The head', what: 'I do not say no there either' })
      .does('startDecision', { problem: 'The holidays', personIds: ['tomas'] })
      .does('startRolePlay', walk)
      .does('planJointSession', { disputeId, aim: 'That he hears what the evenings mean' })
      .does('judgeDisputeOutcome', { disputeId, code: 'improved', goodEnough: 'Sunday planning' });
    const [dispute] = course.course.dispute.disputes;
    expect(dispute && disputeStrategiesUsed(course.course, dispute)).toEqual(disputeStrategies);
    expect(disputeStrategies).toEqual('RD-1 RD-2 RD-3 RD-4 RD-5 RD-6 RD-7 RD-8 RD-9 RD-10 RD-11'.split(' '));
    expect(openDisputes(course.course)).toEqual([]);
    expect(openDisputes(aCourseInDispute().course)).toHaveLength(1);
  });
});

describe('what of a dispute is seen', () => {
  it('by the client: their own side, without safety or what the therapist thinks keeps it going', () => {
    const { course } = aCourseInDispute()
      .does('writeExpectation', { disputeId, mine: 'To be asked' })
      .does('writeWhatKeepsItGoing', { disputeId, kind: 'gain', what: 'SECRET' })
      .does('checkSafetyAtHome', {
        personId: 'tomas',
        answer: 'safe',
        asked: 'alone',
        words: 'SECRET',
      });
    const seen = seenBy(course, { as: 'client', by: 'leila' }).dispute;
    expect(seen.disputes[0]?.expectations).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|alone/);
    expect(seenBy(course, { as: 'therapist', by: 'ana' }).dispute).toEqual(course.dispute);
    expect(seenBy(course, { as: 'manager', by: 'm' }).dispute.disputes).toEqual([]);
  });
});
