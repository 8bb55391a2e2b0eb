import { describe, expect, it } from 'vitest';
import { exclusionItems } from '#core/course/assessment/exclusions-state.ts';
import { followed } from '#core/guide/followed.ts';
import { guide } from '#core/guide/guide.ts';
import { unknownNames } from '#core/guide/unknown-keys.ts';
import { everyProtocol } from '#core/protocols/protocols.ts';
import type { ACourse } from '#tests/a-course.ts';
import {
  analysed,
  analysisBegun,
  dayAfter,
  dayOfSession,
  held,
  inDispute,
  opened,
  people,
  scored,
  wholePlan,
} from '#tests/a-guided-course.ts';
import { evidence } from './all-evidence.ts';
import { milestonesLate, milestonesNow } from './milestones.ts';

function milestone(course: ACourse, id: string, today = dayAfter(course.course.sessions.held.length || 1)) {
  const found = guide(course.course, today)?.milestones.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}
const state = (course: ACourse, id: string, today?: string) => milestone(course, id, today).state;

it('every milestone of every protocol names evidence that exists', () => {
  for (const protocol of everyProtocol()) {
    const { milestones } = protocol;
    expect(unknownNames(protocol)).toEqual([]);
    for (const { evidence: asked } of milestones)
      if (typeof asked === 'string') expect(Object.keys(evidence)).toContain(asked);
  }
});

const consented = (course: ACourse) =>
  course.does('giveConsent', { item: 'treatment' }).does('giveConsent', { item: 'confidentiality' });

describe('the initial phase', () => {
  it('MS-01 asks for consent and the limits of confidentiality', () => {
    expect(state(opened().does('giveConsent', { item: 'treatment' }), 'MS-01', dayOfSession(1))).toBe('due');
    expect(state(consented(opened()), 'MS-01')).toBe('done');
    expect(state(held(1), 'MS-01')).toBe('blocked');
  });

  it('MS-02 asks for a first score, looked at with the client', () => {
    expect(state(held(1), 'MS-02')).toBe('blocked');
    const course = scored(held(1), 1, 17);
    expect(milestone(course, 'MS-02')).toMatchObject({
      state: 'blocked',
      because: 'First scored on 2026-01-13: 17. It has not been looked at with the client yet.',
    });
    course.does('reviewScores', { session: 1, comment: 'Seventeen.' });
    expect(milestone(course, 'MS-02')).toMatchObject({
      state: 'done',
      because: 'First scored on 2026-01-13: 17.',
    });
  });

  it('MS-03 asks that risk was asked about, and takes “prefers not to say” for an answer', () => {
    expect(state(held(1), 'MS-03')).toBe('blocked');
    const asked = held(1).does('reviewRisk', {
      session: 1,
      answers: [{ question: 'thoughts_of_suicide', answer: 'prefers_not_to_say' }],
      decided: 'Ask again next week.',
    });
    expect(state(asked, 'MS-03')).toBe('done');
  });

  it('MS-04 names the questions still to ask', () => {
    const some = held(1).does('screenExclusions', {
      answers: [{ item: 'psychosis', found: 'not_found' }],
    });
    expect(milestone(some, 'MS-04').because).toContain('Still to ask');
    const all = exclusionItems.map((item) => ({ item, found: 'not_found' as const }));
    expect(state(some.does('screenExclusions', { answers: all }), 'MS-04')).toBe('done');
  });

  it('MS-05 asks that the problem has been named', () => {
    expect(state(held(2), 'MS-05')).toBe('overdue');
    expect(state(held(2).does('tellDiagnosis', { called: 'Depression' }), 'MS-05')).toBe('done');
  });

  it('MS-06 asks for the sick role, unless the course gives none', () => {
    expect(state(held(2), 'MS-06')).toBe('overdue');
    const given = held(2).does('giveSickRole', {
      mode: 'full',
      eased: [{ obligation: 'The club', reviewBySession: 8 }],
      recovery: ['Come each week'],
    });
    expect(state(given, 'MS-06')).toBe('done');
    const without = held(2).does('changeProtocolSettings', {
      settings: { sickRole: 'none' },
      why: 'Their wish.',
    });
    expect(state(without, 'MS-06')).toBe('done');
  });

  it('MS-07 asks that the illness was explained; how one works together is not enough', () => {
    expect(state(held(2), 'MS-07')).toBe('overdue');
    const working = held(2).does('explainIllness', { topics: ['how_we_work', 'privacy'] });
    expect(milestone(working, 'MS-07')?.because).toContain('The illness itself has not been.');
    expect(state(held(2).does('explainIllness', { topics: ['depression'] }), 'MS-07')).toBe('done');
  });

  it('MS-08 asks that medication was considered', () => {
    expect(state(held(3), 'MS-08')).toBe('overdue');
    const considered = held(3).does('considerMedication', { decision: 'IPT first', with: 'GP' });
    expect(state(considered, 'MS-08')).toBe('done');
  });

  it('MS-09 asks for a timeline', () => {
    expect(state(held(3), 'MS-09')).toBe('overdue');
    const drawn = held(3).does('addEvent', { date: '2025-09', kind: 'work', what: 'The regional post' });
    expect(state(drawn, 'MS-09')).toBe('done');
  });

  it('MS-10 asks for the inner ring, and blocks only from session 4', () => {
    const listed = people(held(3));
    expect(milestone(listed, 'MS-10')).toMatchObject({
      state: 'overdue',
      because: 'Still to review: Tomas.',
    });
    expect(state(held(4, listed), 'MS-10')).toBe('blocked');
    expect(milestone(held(3), 'MS-10').because).toContain('Nobody of the inner ring');
  });

  it('MS-11 asks for all four areas', () => {
    const areas = ['grief', 'role_dispute', 'role_transition', 'interpersonal_deficits'] as const;
    const course = held(3);
    for (const area of areas) {
      expect(state(course, 'MS-11')).toBe('blocked');
      course.does('rateArea', { area, present: 'possible', evidence: ['Said so.'] });
    }
    expect(state(course, 'MS-11')).toBe('done');
  });

  it('MS-12 and MS-13 ask for the agreed formulation and the contract', () => {
    const course = inDispute(held(4));
    expect(state(course, 'MS-12')).toBe('blocked');
    expect(state(course, 'MS-13')).toBe('blocked');
    course
      .does('writeFormulation', { version: 0, clientsWords: 'Nobody asked me.' })
      .does('shareFormulation', { version: 1, unratedBecause: 'They wanted to begin.' })
      .does('agreeFormulation', { version: 1, answer: 'partly' }, { as: 'client' })
      .does('setGoal', { text: 'Say one thing', type: 'interpersonal' })
      .does('setGoal', { text: 'Sleep', type: 'symptom' })
      .does('agreeContract', {
        version: 0,
        sessions: 16,
        minutes: 50,
        ends: '2026-04-28',
        attendancePolicy: 'A day’s notice',
        emergencyArrangements: 'Crisis line',
      });
    expect(state(course, 'MS-12')).toBe('done');
    expect(state(course, 'MS-13')).toBe('done');
    expect(guide(course.course, dayAfter(4))?.position.plannedEnd).toBe('2026-04-28');
  });
});

describe('the middle phase', () => {
  it('MS-14 asks for a first strategy of the focus', () => {
    const course = inDispute(held(4));
    expect(state(course, 'MS-14')).toBe('overdue');
    expect(state(course.does('workStrategy', { session: 4, strategy: 'RD-1' }), 'MS-14')).toBe('done');
  });

  it('MS-15 asks for a communication analysis', () => {
    const course = inDispute(held(6));
    expect(state(course, 'MS-15')).toBe('overdue');
    expect(milestone(analysisBegun(course), 'MS-15')).toMatchObject({
      state: 'overdue',
      because: 'One is begun and not finished.',
    });
    analysed(course);
    expect(state(course, 'MS-15')).toBe('done');
  });

  it('MS-16 asks for a role play, or a reason', () => {
    const course = inDispute(held(8));
    expect(state(course, 'MS-16')).toBe('overdue');
    course.does('startRolePlay', { scenario: 'Asking about the holidays', personId: 'tomas' });
    expect(state(course, 'MS-16')).toBe('done');
    const excused = held(8).does('passBlock', { milestone: 'MS-16', why: 'She rehearses by writing.' });
    expect(milestone(excused, 'MS-16')).toMatchObject({
      state: 'passed',
      because: 'She rehearses by writing.',
    });
  });

  it('MS-17 asks at session 4 and again at session 6', () => {
    expect(state(held(3), 'MS-17')).toBe('due');
    const looked = held(4).does('reviewScores', { session: 4, comment: 'A little lighter.' });
    expect(milestone(looked, 'MS-17')).toMatchObject({ state: 'not_yet', due: 6 });
    expect(milestone(held(6, looked), 'MS-17')).toMatchObject({ state: 'overdue', due: 6 });
    looked.does('reviewScores', { session: 6, comment: 'Much lighter.' });
    expect(state(looked, 'MS-17')).toBe('done');
  });

  it('MS-18 asks for the mid-point review', () => {
    const course = held(8);
    expect(state(course, 'MS-18')).toBe('overdue');
    course.does('reviewProgress', {
      at: 'mid',
      session: 8,
      seen: 'From 17 to 12.',
      response: 'partly',
      goals: 'Half-way.',
      focus: 'still_right',
      discussed: 'What is left.',
      decision: 'go_on',
    });
    expect(state(course, 'MS-18')).toBe('done');
  });
});

describe('the ending', () => {
  it('MS-19 is due when four sessions are left, and then blocks closing (appendix D test 13)', () => {
    expect(state(held(10), 'MS-19')).toBe('not_yet');
    expect(state(held(11), 'MS-19')).toBe('due');
    const late = held(12);
    expect(guide(late.course, dayAfter(12))?.position.left).toBe(4);
    expect(milestone(late, 'MS-19')).toMatchObject({ state: 'blocked', blocks: 'closing' });
    expect(state(late.does('nameEnding', {}), 'MS-19')).toBe('done');
  });

  it('MS-20 asks for a plan begun', () => {
    expect(state(held(14), 'MS-20')).toBe('overdue');
    expect(state(held(14).does('writeRelapsePlan', wholePlan), 'MS-20')).toBe('done');
  });

  it('MS-21 asks for each issue first brought', () => {
    const course = opened().does('listIssue', { words: 'Tomas decides without me' }, { id: 'issue' });
    held(15, course);
    expect(milestone(course, 'MS-21')).toMatchObject({
      state: 'overdue',
      because: 'Still to look at: Tomas decides without me.',
    });
    course.does('reviewIssue', { issue: 'issue', now: 'better', whatIDid: 'I asked.' });
    expect(state(course, 'MS-21')).toBe('done');
    expect(state(held(15), 'MS-21')).toBe('overdue');
  });

  it('MS-22, MS-23 and MS-24 ask for the next step, the plan handed over and a follow-up', () => {
    const course = scored(held(16), 16, 4);
    expect(['MS-22', 'MS-23', 'MS-24'].map((id) => state(course, id))).toEqual([
      'blocked',
      'blocked',
      'overdue',
    ]);
    course
      .does('decideAfter', {
        decision: 'discharge',
        why: 'Well',
        medication: 'none_taken',
        followUp: '2026-07-28',
      })
      .does('writeRelapsePlan', wholePlan)
      .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] });
    expect(['MS-22', 'MS-23', 'MS-24'].map((id) => state(course, id))).toEqual(['done', 'done', 'done']);
  });

  it('MS-23 says what is missing', () => {
    expect(milestone(held(16), 'MS-23').because).toContain('a last score; in the plan: the plan itself');
  });
});

it('a milestone passed over says why, and no longer stands in the way', () => {
  const course = held(4).does('passBlock', { milestone: 'MS-10', why: 'The client asked to wait.' });
  expect(milestone(course, 'MS-10')).toMatchObject({ state: 'passed', because: 'The client asked to wait.' });
  expect(guide(course.course, dayAfter(4))?.phase.heldBackBy.map(({ id }) => id)).not.toContain('MS-10');
});

it('a milestone of a session held today is due, and overdue from tomorrow', () => {
  expect(state(held(1), 'MS-01', dayOfSession(1))).toBe('due');
  expect(state(held(1), 'MS-01', dayAfter(1))).toBe('blocked');
});

it('those that are late are the ones that the whole list calls overdue or blocked, at every session', () => {
  for (let over = 0; over <= 16; over += 1) {
    for (const course of [held(over).course, scored(held(over), 1, 17).course]) {
      const follows = followed(course);
      if (!follows) throw new Error('The course follows no protocol.');
      const whole = milestonesNow(course, follows, { over, session: over });
      expect(milestonesLate(course, follows, over)).toEqual(
        whole.filter(({ state: now }) => now === 'overdue' || now === 'blocked'),
      );
    }
  }
});
