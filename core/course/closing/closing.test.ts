import { describe, expect, test } from 'vitest';
import { planLacks } from '#core/course/relapse-plan/lacking.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { followed } from '#core/guide/followed.ts';
import { evidence } from '#core/guide/milestones/all-evidence.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { standingOf } from './paused-or-closed.ts';
import { obstaclesToClosing } from './what-closing-needs.ts';

const plan = {
  signs: {
    early: [
      { sign: 'I answer “fine”', domain: 'relational' as const },
      { sign: 'I cancel Ines', domain: 'relational' as const },
      { sign: 'Waking at four three nights in a week', domain: 'sleep' as const },
    ],
  },
  triggers: [{ what: 'Tomas away more than three nights' }, { what: 'Lunch at Carmen’s' }],
  people: [{ who: 'Ines' }, { who: 'Yasmin' }],
  skills: [{ skill: 'Say one thing that day' }, { skill: 'Walk' }, { skill: 'Sunday planning' }],
  actions: {
    green: ['Sunday planning'],
    amber: ['Ring Yasmin'],
    red: ['GP within a week; crisis line any time'],
  },
  wayBack: 'Ring the service, or ask the GP',
};

const ended = (course: ACourse) =>
  course
    .does('nameEnding', {})
    .does('decideAfter', {
      decision: 'discharge',
      why: 'Well',
      medication: 'none_taken',
      followUp: '2026-07-28',
    })
    .does('writeRelapsePlan', plan)
    .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan', 'final_scores'] })
    .does('answerMeasure', {
      instrument: 'phq-9',
      answers: wellAgain,
      session: course.course.sessions.held.length,
    });

const wellAgain = [1, 1, 0, 0, 0, 0, 0, 0, 0];
const small = (['E-02', 'E-04', 'E-07', 'E-10'] as const).map((task) => ({
  task,
  how: 'done' as const,
  words: '',
}));
const early = {
  reason: 'better',
  words: 'Moves to Leeds, and is well',
  checklist: small,
  riskChecked: 'checked',
} as const;
const call = { how: 'phone', purpose: 'after_missed', reached: 'not_reached' } as const;
const filled = { ...early, checklist: [...early.checklist] };

describe('closing a completed course', () => {
  test('names everything that stands in the way at once, and nothing once it is done', () => {
    const course = aCourseUnderWay(16);
    const inTheWay = obstaclesToClosing(course.course, 'completed');
    expect(inTheWay.map(({ milestone }) => milestone)).toEqual(['MS-19', 'MS-22', 'MS-23', undefined]);
    course.does('passBlock', { milestone: 'MS-23', why: 'Written by hand and taken home' });
    expect(obstaclesToClosing(course.course, 'completed').map(({ milestone }) => milestone)).toEqual([
      'MS-19',
      'MS-22',
    ]);
    expect(obstaclesToClosing(ended(aCourseUnderWay(16)).course, 'completed')).toEqual([]);
  });

  test('asks for the ending after the agreed number too where an early finish was put on the record', () => {
    const declined = early.checklist.map(({ task }) => ({ task, how: 'declined' as const, words: '' }));
    const finish = { ...early, checklist: declined };
    for (const outcome of ['completed', 'stepped_up'] as const) {
      const course = aCourseUnderWay(16).does('finishEarly', finish);
      expect(course.refusal('closeCourse', { outcome }), outcome).toBe('not-ended');
    }
    const later = aCourseUnderWay(10).does('finishEarly', finish);
    expect(obstaclesToClosing(later.course, 'completed')).toEqual([]);
  });

  test('asks for MS-19, MS-22 and MS-23 one after another', () => {
    const course = aCourseUnderWay(16);
    const close = () => course.attempt('closeCourse', { outcome: 'completed' });
    const guard = (milestone: string) => ({ refused: 'not-ended', values: { milestone } });
    expect(close()).toMatchObject(guard('MS-19'));
    course.does('nameEnding', {});
    expect(close()).toMatchObject(guard('MS-22'));
    course.does('decideAfter', { decision: 'discharge', why: 'Well', medication: 'none_taken' });
    expect(close()).toMatchObject(guard('MS-23'));
  });

  test('asks for the last score that MS-23 asks for, and shows it missing in the same words of the milestone', () => {
    const course = ended(aCourseUnderWay(16));
    const score = course.facts.find(({ type }) => type === 'MeasureAnswered')?.seq ?? 0;
    course.does('strikeOut', { seq: score, why: 'Another client' });
    const close = () => course.attempt('closeCourse', { outcome: 'completed' });
    const shown = () => {
      const follows = followed(course.course);
      return follows && evidence.finalMeasuresAndPlan?.(course.course, follows, 16).found;
    };
    const unmeasured = { refused: 'not-ended', values: { milestone: 'MS-23' } };
    expect(close()).toMatchObject(unmeasured);
    expect(shown()).toBe('no');
    const unscorable = [1, 1, null, null, null, null, null, null, 0];
    course.does('answerMeasure', { instrument: 'phq-9', answers: unscorable, session: 16 });
    course.does(
      'answerMeasure',
      { instrument: 'phq-9', answers: wellAgain, session: 12 },
      { on: '2026-03-31' },
    );
    expect(close()).toMatchObject(unmeasured);
    expect(shown()).toBe('no');
    course.does(
      'answerMeasure',
      { instrument: 'phq-9', answers: wellAgain, session: 16 },
      { on: '2026-04-28' },
    );
    expect(obstaclesToClosing(course.course, 'completed')).toEqual([]);
    expect(shown()).toBe('yes');
  });
  test('cannot be done with fewer than two people in the plan (appendix D test 15, PD-24, MS-20)', () => {
    const course = ended(aCourseUnderWay(16)).does('writeRelapsePlan', {
      ...plan,
      people: [{ who: 'Ines' }],
      version: 1,
    });
    expect(course.attempt('closeCourse', { outcome: 'completed' })).toMatchObject({
      refused: 'plan-incomplete',
      values: { lacking: 1 },
    });
    expect(planLacks(course.course)).toEqual(['people to turn to (1 of at least 2)']);
  });

  test('a block that was passed with its reason no longer stops it', () => {
    const course = ended(aCourseUnderWay(16));
    const named = course.facts.find(({ type }) => type === 'EndingNamed')?.seq ?? 0;
    course.does('strikeOut', { seq: named, why: 'Another client' });
    expect(course.attempt('closeCourse', { outcome: 'completed' })).toMatchObject({
      refused: 'not-ended',
      values: { milestone: 'MS-19' },
    });
    course.does('passBlock', { milestone: 'MS-19', why: 'Named by the therapist before' });
    expect(standingOf(course.does('closeCourse', { outcome: 'completed' }).course)).toBe('closed');
  });

  test('waits for open alarms and unsigned notes', () => {
    const course = ended(aCourseUnderWay(16)).does('draftNote', {
      session: 16,
      text: 'Goodbye.',
      version: 0,
    });
    expect(course.attempt('closeCourse', { outcome: 'completed' })).toMatchObject({
      refused: 'unsigned-note',
      values: { session: 16 },
    });
    course.does('signNote', { session: 16, version: 1 }).does('raiseAlarm', {}, { as: 'client' });
    expect(course.refusal('closeCourse', { outcome: 'completed' })).toBe('open-alarm');
  });

  test('does not wait for the draft of a session that was never held, which nobody can sign', () => {
    const course = ended(aCourseUnderWay(10))
      .does('draftNote', { session: 11, text: 'To ask about Ines.', version: 0 })
      .does('finishEarly', filled);
    expect(course.refusal('signNote', { session: 11, version: 1 })).toBe('not-held');
    expect(obstaclesToClosing(course.course, 'completed')).toEqual([]);
    expect(standingOf(course.does('closeCourse', { outcome: 'completed' }).course)).toBe('closed');
  });

  test('before the agreed number needs an early finish (PD-25)', () => {
    const course = ended(aCourseUnderWay(10));
    expect(course.attempt('closeCourse', { outcome: 'completed' })).toMatchObject({
      refused: 'before-the-end',
      values: { held: 10, agreed: 16 },
    });
    expect(course.refusal('closeCourse', { outcome: 'moved' })).toBe('no-reason');
    expect(
      course.does('finishEarly', filled).does('closeCourse', { outcome: 'completed' }).course.closing.closed,
    ).toMatchObject({ outcome: 'completed', measured: { codes: ['not_measured'] } });
  });

  test('at its whole length may end with more treatment, and still needs its ending', () => {
    const course = aCourseUnderWay(16);
    expect(course.attempt('closeCourse', { outcome: 'stepped_up' })).toMatchObject({
      refused: 'not-ended',
      values: { milestone: 'MS-19' },
    });
    course
      .does('nameEnding', {})
      .does('decideAfter', {
        decision: 'step_up',
        why: 'Still unwell',
        medication: 'start',
        referredTo: 'The day hospital',
      })
      .does('writeRelapsePlan', plan)
      .does('sayGoodbye', { clientValued: 'Being asked', handedOver: ['relapse_plan'] })
      .does('answerMeasure', { instrument: 'phq-9', answers: wellAgain, session: 16 });
    expect(obstaclesToClosing(course.course, 'stepped_up')).toEqual([]);
    expect(course.does('closeCourse', { outcome: 'stepped_up' }).course.closing).toMatchObject({
      early: null,
      closed: { outcome: 'stepped_up' },
    });
    expect(ended(aCourseUnderWay(10)).refusal('closeCourse', { outcome: 'stepped_up' })).toBe('no-reason');
  });

  test('leaves only addenda, follow-up and corrections open', () => {
    const course = ended(aCourseUnderWay(16))
      .does('draftNote', { session: 16, text: 'Goodbye.', version: 0 })
      .does('signNote', { session: 16, version: 1 })
      .does('closeCourse', { outcome: 'completed' }, { on: '2026-04-28' });
    expect(whileOpen(course.course)).toMatchObject({ refused: 'closed', values: { on: '2026-04-28' } });
    for (const refused of [
      course.refusal('holdSession', { minutes: 50, format: 'video' }, { on: '2026-05-05' }),
      course.refusal('nameEnding', {}),
      course.refusal('draftNote', { session: 17, text: 'x', version: 0 }),
      course.refusal('bookSession', { at: '2026-05-05T10:00', minutes: 50 }),
      course.refusal('closeCourse', { outcome: 'completed' }),
    ]) {
      expect(refused).toBe('closed');
    }
    course
      .does('addToNote', { session: 16, text: 'She wrote from Leeds.' })
      .does('answerMeasure', { instrument: 'phq-9', answers: [0, 0, 0, 0, 0, 0, 0, 0, 0] }, { as: 'client' })
      .does('bookSession', { at: '2026-07-28T10:00', minutes: 30, kind: 'follow_up' })
      .does('recordContact', { how: 'phone', purpose: 'follow_up', reached: 'reached' })
      .does('raiseAlarm', {}, { as: 'client' });
  });

  test('is undone by striking it out', () => {
    const course = ended(aCourseUnderWay(16)).does('closeCourse', { outcome: 'completed' });
    const seq = course.course.closing.closed?.seq ?? 0;
    expect(standingOf(course.does('strikeOut', { seq, why: 'Too soon' }).course)).toBe('underway');
  });
});

describe('finishing early (6.2)', () => {
  test('says of each part of the small ending whether it was done: E-02, E-04, E-07, E-10', () => {
    const course = aCourseUnderWay(6);
    expect(course.attempt('finishEarly', { ...filled, checklist: [] })).toMatchObject({
      refused: 'small-ending',
      values: { missing: ['E-02', 'E-04', 'E-07', 'E-10'] },
    });
    const skipped = small.map((one) =>
      one.task === 'E-07' ? { ...one, how: 'not_possible' as const } : one,
    );
    expect(course.attempt('finishEarly', { ...filled, checklist: skipped })).toMatchObject({
      refused: 'unexplained',
      values: { task: 'E-07' },
    });
    expect(course.does('finishEarly', filled).course.closing.early?.reason).toBe('better');
  });

  test('of a client who stopped coming needs two tries, a letter and a word on risk', () => {
    const gone = { ...filled, reason: 'stopped_attending' as const, riskChecked: 'could_not_reach' as const };
    const course = aCourseUnderWay(6);
    expect(course.does('recordContact', call, { on: '2026-02-25' }).refusal('finishEarly', gone)).toBe(
      'try-twice',
    );
    course.does('recordContact', call, { on: '2026-02-27' });
    expect(course.refusal('finishEarly', gone)).toBe('no-letter');
    course
      .does('finishEarly', { ...gone, letterSent: '2026-03-02' })
      .does('closeCourse', { outcome: 'dropout' });
    expect(course.course.closing.closed?.outcome).toBe('dropout');
  });
});

describe('pausing', () => {
  test('a course is paused once, until a day ahead, and resumed', () => {
    const course = aCourseUnderWay(4);
    expect(course.refusal('pauseCourse', { why: 'Surgery', reviewBy: '2026-01-01' })).toBe('review-past');
    expect(course.refusal('resumeCourse', {})).toBe('not-paused');
    course.does('pauseCourse', { why: 'Surgery', reviewBy: '2026-03-20' }, { on: '2026-02-04' });
    expect(standingOf(course.course)).toBe('paused');
    expect(course.refusal('holdSession', { minutes: 50, format: 'video' }, { on: '2026-02-10' })).toBe(
      'paused',
    );
    expect(course.refusal('pauseCourse', { why: 'Again', reviewBy: '2026-03-20' })).toBe('paused');
    expect(standingOf(course.does('resumeCourse', {}).course)).toBe('underway');
  });
});
