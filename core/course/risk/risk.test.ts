import { describe, expect, test } from 'vitest';
import { seenBy } from '#core/course/book.ts';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { openAlarms } from './open-alarms.ts';
import { urgencyOfItem, urgencySays } from './urgency.ts';

const opened = () => aCourseUnderWay();

const phq9 = (item9: number | null) => ({
  instrument: 'phq-9',
  answers: [2, 3, 3, 2, 1, 3, 2, 1, item9],
});

const answer = {
  asked: 'Thoughts, plan, means, intent, past attempts.',
  said: 'Easier not to wake; no plan, no intent.',
  decided: 'Go on; safety plan begun.',
  why: 'No intent, her sister knows, she will ring.',
  actions: ['continue_with_safety_plan'],
  whoInformed: ['Sister'],
  nextReview: '2026-01-20',
} as const;
const filled = (alarm: string) => ({
  ...answer,
  alarm,
  actions: [...answer.actions],
  whoInformed: [...answer.whoInformed],
});

const raised = () =>
  opened().does('raiseAlarm', { words: 'I am not safe' }, { as: 'client', id: 'alarm', by: 'leila' });

describe('an alarm', () => {
  test('follows PHQ-9 item 9 at 1, in the same act, and no level of risk is computed (appendix D test 7)', () => {
    const { course } = opened().does('answerMeasure', phq9(1), { as: 'client', id: 'phq' });
    expect(openAlarms(course)).toHaveLength(1);
    expect(course.risk.alarms[0]).toMatchObject({
      id: 'phq.2',
      source: 'measure',
      instrument: 'phq-9',
      item: 9,
      value: 1,
      urgency: 'before_next_session',
    });
    expect(Object.keys(course.risk.alarms[0] ?? {})).not.toEqual(
      expect.arrayContaining(['level', 'score', 'risk']),
    );
  });

  test('is more urgent at 2 and at 3', () => {
    const urgencyAt = (value: number) =>
      opened().does('answerMeasure', phq9(value)).course.risk.alarms[0]?.urgency;
    expect([1, 2, 3].map(urgencyAt)).toEqual(['before_next_session', 'same_day', 'now']);
    expect(urgencySays.same_day).toContain('today');
  });

  test('is never less urgent than the question itself: a plan is for now, a new mother is for today', () => {
    expect(urgencyOfItem('c-ssrs-screener', 5, 1)).toBe('now');
    expect(urgencyOfItem('epds', 10, 1)).toBe('same_day');
    expect(urgencyOfItem('epds', 10, 3)).toBe('now');
    expect(urgencyOfItem('core-10', 6, 1)).toBe('same_day');
    expect([9, 12, 13].map((item) => urgencyOfItem('phq-a', item, 1))).toEqual([
      'before_next_session',
      'same_day',
      'before_next_session',
    ]);
    expect([1, 2, 3, 4, 5, 6, 7].map((item) => urgencyOfItem('c-ssrs-screener', item, 1))).toEqual([
      'before_next_session',
      'before_next_session',
      'same_day',
      'now',
      'now',
      'now',
      'now',
    ]);
  });

  test('follows a risk item left blank, and none follows a zero', () => {
    const blank = opened().does('answerMeasure', phq9(null)).course;
    expect(blank.risk.alarms[0]).toMatchObject({ source: 'measure_unanswered', value: null });
    expect(opened().does('answerMeasure', phq9(0)).course.risk.alarms).toEqual([]);
  });

  test('is raised by the client with no words needed, and is always for now', () => {
    const { course } = opened().does('raiseAlarm', { urgency: 'same_day' }, { as: 'client' });
    expect(course.risk.alarms[0]).toMatchObject({ source: 'client', urgency: 'now' });
  });

  test('raised by a clinician says what was seen', () => {
    expect(opened().refusal('raiseAlarm', {})).toBe('nothing-said');
    expect(opened().refusal('raiseAlarm', { words: 'x' }, { as: 'manager' })).toBe('not-yours');
  });

  test('cannot be answered by the client, nor by anybody but a clinician (appendix D test 8)', () => {
    for (const as of ['client', 'manager', 'administrator', 'contact'] as const) {
      expect(raised().refusal('answerAlarm', filled('alarm'), { as })).toBe('not-yours');
    }
  });

  test('cannot be answered without what was asked, said, decided and why, or before it was raised', () => {
    for (const field of ['asked', 'said', 'decided', 'why'] as const) {
      expect(raised().refusal('answerAlarm', { ...filled('alarm'), [field]: ' ' })).toBe(
        `form: ${field} empty`,
      );
    }
    expect(raised().refusal('answerAlarm', { ...filled('alarm'), actions: [] })).toBe(
      'form: actions too-few',
    );
    expect(raised().refusal('answerAlarm', filled('alarm'), { on: '2026-01-12' })).toBe('before-alarm');
    expect(raised().refusal('answerAlarm', filled('another'))).toBe('no-such-alarm');
  });

  test('is answered once, in words, and stays answered', () => {
    const course = raised().does('answerAlarm', filled('alarm'));
    expect(openAlarms(course.course)).toEqual([]);
    expect(course.course.risk.alarms[0]?.answer).toMatchObject({
      decided: answer.decided,
      whoInformed: ['Sister'],
    });
    expect(course.refusal('answerAlarm', filled('alarm'))).toBe('already-answered');
  });

  test('may be seen first (X-02), which does not answer it', () => {
    const course = raised().does('acknowledgeAlarm', { alarm: 'alarm' }, { as: 'supervisor', by: 'ruth' });
    expect(course.course.risk.alarms[0]?.seen?.by).toBe('ruth');
    expect(openAlarms(course.course)).toHaveLength(1);
    expect(course.refusal('acknowledgeAlarm', { alarm: 'alarm' })).toBe('already-seen');
  });

  test('and its answer are never struck out', () => {
    const course = raised().does('acknowledgeAlarm', { alarm: 'alarm' }).does('answerAlarm', filled('alarm'));
    for (const seq of [2, 3, 4]) expect(course.refusal('strikeOut', { seq, why: 'Wrong' })).toBe('kept');
  });

  test('stays when the measure it came from is struck out', () => {
    const course = opened().does('answerMeasure', phq9(2));
    const seq = course.course.measures.readings[0]?.seq ?? 0;
    expect(openAlarms(course.does('strikeOut', { seq, why: 'Another client' }).course)).toHaveLength(1);
  });

  test('tells the client who raised it that it was answered, and nothing that was written', () => {
    const { course } = raised()
      .does('answerAlarm', filled('alarm'))
      .does('raiseAlarm', { words: 'Her sister rang, worried' })
      .does('reviewRisk', {
        answers: [{ question: 'thoughts_of_suicide', answer: 'no', words: '' }],
        decided: 'Go on',
      });
    const client = seenBy(course, { as: 'client', by: 'leila' }).risk;
    expect(client.alarms).toHaveLength(1);
    expect(client.alarms[0]?.answer?.on).toBe('2026-01-13');
    expect(JSON.stringify(client)).not.toMatch(/Easier not to wake|sister|Go on/i);
    expect(seenBy(course, { as: 'manager', by: 'm' }).risk.alarms).toEqual([]);
    expect(seenBy(course, { as: 'supervisor', by: 'ruth' }).risk).toEqual(course.risk);
  });
});
