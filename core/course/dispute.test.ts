import { describe, expect, it } from 'vitest';
import { aCourseAtWork, aCourseInDispute } from '#tests/a-course-at-work.ts';
import { jointReadiness } from './dispute-joint-session.ts';
import { safetyWith } from './dispute-safety.ts';
import { disputeStrategies, disputeStrategiesUsed, openDisputes, stageNow } from './dispute-strategies.ts';
import { seenBy } from './seen-by.ts';

const disputeId = 'dispute';
const walk = { scenario: 'On a walk', personId: 'tomas' };

describe('the work on a dispute', () => {
  it('is refused with a stranger, with somebody who has died, and twice with the same person', () => {
    const course = aCourseInDispute();
    expect(course.refusal('startDispute', { personId: 'x', setting: 'work' })).toMatch(
      /not in the inventory/,
    );
    expect(course.refusal('startDispute', { personId: 'father', setting: 'family' })).toMatch(
      /belongs to grief/,
    );
    expect(course.refusal('startDispute', { personId: 'tomas', setting: 'partner' })).toMatch(
      /Go on with that/,
    );
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
    expect(aCourseInDispute().refusal('judgeDisputeStage', bare)).toMatch(/What shows the stage is empty/);
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
    expect(course.refusal('writeExpectation', old)).toMatch(/rewritten while you were writing/);
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

describe('safety in a dispute', () => {
  const unasked = () =>
    aCourseAtWork().does('startDispute', { personId: 'tomas', setting: 'partner' }, { id: disputeId });
  const unsafe = () =>
    unasked().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_safe',
      asked: 'alone',
      words: 'He hit the wall',
    });

  it('is asked before anything is rehearsed or tried with the other side', () => {
    expect(unasked().refusal('startRolePlay', walk)).toMatch(/Nobody has asked yet/);
    expect(unasked().refusal('agreeTryOut', { what: 'Speak', personIds: ['tomas'] })).toMatch(
      /Ask the client alone/,
    );
    expect(
      unasked().does('startRolePlay', { ...walk, personId: 'ines' }).course.rolePlays.rolePlays,
    ).toHaveLength(1);
  });

  it('is asked alone: "safe" said with others in earshot does not count', () => {
    const heard = { personId: 'tomas', answer: 'safe' as const, asked: 'not_alone' as const };
    expect(unasked().refusal('checkSafetyAtHome', heard)).toMatch(/Ask again when the client is alone/);
  });

  it('may be left unsaid, which blocks nothing but a joint session', () => {
    const course = unasked().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_said',
      asked: 'alone',
    });
    expect(safetyWith(course.course, 'tomas')).toBe('not_said');
    expect(course.refusal('planJointSession', { disputeId, aim: 'x' })).toMatch(/needs a recorded answer/);
    expect(course.does('startRolePlay', walk).course.rolePlays.rolePlays).toHaveLength(1);
  });

  it('blocks joint sessions and rehearsals with an unsafe person (acceptance test 6)', () => {
    expect(unsafe().refusal('startRolePlay', walk)).toMatch(/nothing is rehearsed/);
    expect(unsafe().refusal('practiseSkill', { skill: 'ask', personId: 'tomas' })).toMatch(
      /nothing is rehearsed/,
    );
    expect(unsafe().refusal('planJointSession', { disputeId, aim: 'x' })).toMatch(/No joint session/);
  });

  it('is not lifted by a later "safe", only by a clinician with a reason', () => {
    const later = unsafe().does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' });
    expect(safetyWith(later.course, 'tomas')).toBe('unsafe');
    expect(later.refusal('clearSafety', { personId: 'tomas', reason: ' ' })).toMatch(/The reason is empty/);
    const cleared = later.does(
      'clearSafety',
      { personId: 'tomas', reason: 'Lives apart now' },
      { as: 'supervisor' },
    );
    expect(safetyWith(cleared.course, 'tomas')).toBe('cleared');
    expect(cleared.does('startRolePlay', walk).course.rolePlays.rolePlays).toHaveLength(1);
    expect(cleared.refusal('planJointSession', { disputeId, aim: 'x' })).toMatch(/No joint session/);
  });

  it('is flagged again by what is told after the clearance', () => {
    const again = unsafe()
      .does('clearSafety', { personId: 'tomas', reason: 'Lives apart now' })
      .does('checkSafetyAtHome', { answer: 'sometimes_not', asked: 'alone' });
    expect(safetyWith(again.course, 'tomas')).toBe('unsafe');
  });

  it('is cleared only where something is flagged', () => {
    expect(unasked().refusal('clearSafety', { personId: 'tomas', reason: 'x' })).toMatch(/nothing to clear/);
  });

  it('follows a flag SR-05 or SR-14 of the risk pages, until it is settled', () => {
    const flag = { rule: 'SR-14' as const, what: 'Threats', action: 'Advice', people: ['tomas'] };
    const flagged = aCourseInDispute().does('flagStopAndRefer', flag);
    expect(flagged.refusal('startRolePlay', walk)).toMatch(/nothing is rehearsed/);
    const abuse = aCourseInDispute().does('flagStopAndRefer', {
      rule: 'SR-05',
      what: 'Abuse',
      action: 'Plan',
    });
    expect(abuse.refusal('planJointSession', { disputeId, aim: 'x' })).toMatch(/No joint session/);
  });

  it('says nothing of danger on the screen of a client', () => {
    const paper = { ...walk, kind: 'on_paper' as const };
    expect(unsafe().refusal('startRolePlay', paper, { as: 'client' })).toBe(
      'Talk this one through with your therapist before you go on with it.',
    );
  });
});

describe('a joint session (RD-10, T-16, PD-18)', () => {
  const planned = () => aCourseInDispute().does('planJointSession', { disputeId, aim: 'The evenings' });

  it('needs one aim and the consent of both', () => {
    expect(aCourseInDispute().refusal('planJointSession', { disputeId, aim: '' })).toMatch(
      /The one aim is empty/,
    );
    expect(aCourseInDispute().refusal('consentToJointSession', { disputeId, whose: 'client' })).toMatch(
      /Plan one/,
    );
    const course = planned();
    expect(jointReadiness(course.course, disputeId)).toBe('needs_client');
    course.does('consentToJointSession', { disputeId, whose: 'client' }, { as: 'client' });
    expect(jointReadiness(course.course, disputeId)).toBe('needs_other');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'other' }, { as: 'client' })).toMatch(
      /Your therapist asks/,
    );
    course.does('consentToJointSession', { disputeId, whose: 'other', how: 'By phone' });
    expect(jointReadiness(course.course, disputeId)).toBe('ready');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'other' })).toMatch(
      /already recorded/,
    );
  });

  it('asks for consent anew when the aim changes, and can be called off', () => {
    const course = planned()
      .does('consentToJointSession', { disputeId, whose: 'client' })
      .does('planJointSession', { disputeId, aim: 'Another aim', version: 1 });
    expect(jointReadiness(course.course, disputeId)).toBe('needs_client');
    course.does('callOffJointSession', { disputeId, why: 'He would rather not' }, { as: 'client' });
    expect(jointReadiness(course.course, disputeId)).toBe('called_off');
    expect(course.refusal('callOffJointSession', { disputeId, why: 'x' })).toMatch(/none to call off/);
  });

  it('is blocked once anything unsafe is told, and the client is not told why on screen', () => {
    const course = planned().does('checkSafetyAtHome', {
      personId: 'tomas',
      answer: 'not_safe',
      asked: 'alone',
    });
    expect(jointReadiness(course.course, disputeId)).toBe('blocked');
    expect(course.refusal('consentToJointSession', { disputeId, whose: 'client' }, { as: 'client' })).toMatch(
      /not going ahead as planned/,
    );
  });
});

describe('what of a dispute is seen', () => {
  it('by the client: their own side, without safety or what the therapist thinks keeps it going', () => {
    const { course } = aCourseInDispute()
      .does('writeExpectation', { disputeId, mine: 'To be asked' })
      .does('writeWhatKeepsItGoing', { disputeId, kind: 'gain', what: 'SECRET' })
      .does('checkSafetyAtHome', {
        personId: 'tomas',
        answer: 'sometimes_not',
        asked: 'alone',
        words: 'SECRET',
      });
    const seen = seenBy(course, { as: 'client', by: 'leila' }).dispute;
    expect(seen.disputes[0]?.expectations).toHaveLength(1);
    expect(JSON.stringify(seen)).not.toMatch(/SECRET|sometimes_not/);
    expect(seenBy(course, { as: 'therapist', by: 'ana' }).dispute).toEqual(course.dispute);
    expect(seenBy(course, { as: 'manager', by: 'm' }).dispute.disputes).toEqual([]);
  });
});
