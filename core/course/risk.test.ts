import { describe, expect, test } from 'vitest';
import { aCourse } from '#tests/a-course.ts';
import { answerBy, type WorkingHours } from './answer-by.ts';
import { openAlarms } from './risk.ts';
import { riskAskedDirectly } from './risk-review.ts';
import { seenBy } from './seen-by.ts';
import { hasViolenceFlag, isUnsafeWith } from './unsafe-with.ts';
import { dutyRules, stopAndRefer, stopRules, urgencyOfItem, urgencySays } from './urgency.ts';

const protocol = { id: 'ipt-acute', edition: '1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
const opened = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol });

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
    expect(opened().refusal('raiseAlarm', {})).toContain('Say in a few words');
    expect(opened().refusal('raiseAlarm', { words: 'x' }, { as: 'manager' })).toContain('not yours');
  });

  test('cannot be answered by the client, nor by anybody but a clinician (appendix D test 8)', () => {
    for (const as of ['client', 'manager', 'administrator', 'contact'] as const) {
      expect(raised().refusal('answerAlarm', filled('alarm'), { as })).toContain('not yours');
    }
  });

  test('cannot be answered without what was asked, said, decided and why, or before it was raised', () => {
    for (const field of ['asked', 'said', 'decided', 'why'] as const) {
      expect(raised().refusal('answerAlarm', { ...filled('alarm'), [field]: ' ' })).toContain(field);
    }
    expect(raised().refusal('answerAlarm', { ...filled('alarm'), actions: [] })).toContain(
      'at least one action',
    );
    expect(raised().refusal('answerAlarm', filled('alarm'), { on: '2026-01-12' })).toContain(
      'cannot have been answered before',
    );
    expect(raised().refusal('answerAlarm', filled('another'))).toContain('no such alarm');
  });

  test('is answered once, in words, and stays answered', () => {
    const course = raised().does('answerAlarm', filled('alarm'));
    expect(openAlarms(course.course)).toEqual([]);
    expect(course.course.risk.alarms[0]?.answer).toMatchObject({
      decided: answer.decided,
      whoInformed: ['Sister'],
    });
    expect(course.refusal('answerAlarm', filled('alarm'))).toContain('the answer stays');
  });

  test('may be seen first, which does not answer it', () => {
    const course = raised().does('acknowledgeAlarm', { alarm: 'alarm' }, { as: 'supervisor', by: 'ruth' });
    expect(course.course.risk.alarms[0]?.seen?.by).toBe('ruth');
    expect(openAlarms(course.course)).toHaveLength(1);
    expect(course.refusal('acknowledgeAlarm', { alarm: 'alarm' })).toContain('has been seen');
  });

  test('and its answer are never struck out', () => {
    const course = raised().does('acknowledgeAlarm', { alarm: 'alarm' }).does('answerAlarm', filled('alarm'));
    for (const seq of [2, 3, 4])
      expect(course.refusal('strikeOut', { seq, why: 'Wrong' })).toContain('stays');
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

describe('by when it is answered', () => {
  const nine = { from: '09:00', to: '17:00' };
  const hours: WorkingHours = {
    zone: 'Europe/London',
    days: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine },
    closed: ['2026-04-03', '2026-04-06'],
  };
  const at = (instant: string, urgency: 'before_next_session' | 'same_day' | 'now', next?: string) =>
    answerBy({ at: instant, urgency }, hours, next);

  test('within one working day, across a weekend and bank holidays and the change of the clocks', () => {
    expect(at('2026-01-13T10:00:00Z', 'before_next_session').by).toBe('2026-01-14T10:00:00Z');
    expect(at('2026-03-27T10:00:00Z', 'before_next_session').by).toBe('2026-03-30T09:00:00Z');
    expect(at('2026-04-02T14:00:00Z', 'before_next_session').by).toBe('2026-04-07T14:00:00Z');
    expect(at('2026-01-16T22:00:00Z', 'before_next_session').by).toBe('2026-01-19T17:00:00Z');
  });

  test('and before the next session if that is sooner', () => {
    expect(at('2026-01-13T10:00:00Z', 'before_next_session', '2026-01-13T15:00:00Z').by).toBe(
      '2026-01-13T15:00:00Z',
    );
    expect(at('2026-01-13T10:00:00Z', 'before_next_session', '2026-01-20T10:00:00Z').by).toBe(
      '2026-01-14T10:00:00Z',
    );
  });

  test('the same day for a 2, by the duty clinician when the service is closed', () => {
    expect(at('2026-01-13T10:00:00Z', 'same_day')).toEqual({
      by: '2026-01-13T17:00:00Z',
      route: 'therapist',
    });
    expect(at('2026-01-13T19:00:00Z', 'same_day')).toEqual({ by: '2026-01-13T23:59:00Z', route: 'duty' });
  });

  test('within the hour for a 3, at any time', () => {
    expect(at('2026-01-13T10:00:00Z', 'now')).toEqual({ by: '2026-01-13T11:00:00Z', route: 'therapist' });
    expect(at('2026-01-17T03:00:00Z', 'now')).toEqual({ by: '2026-01-17T04:00:00Z', route: 'duty' });
  });
});

describe('asking directly (MS-03)', () => {
  const said = (answers: Record<string, 'yes' | 'no' | 'prefers_not_to_say' | 'not_asked'>) => ({
    session: 1,
    decided: 'Decided together.',
    answers: Object.entries(answers).map(([question, answer]) => ({
      question: question as 'prepared',
      answer,
      words: '',
    })),
  });

  test('counts when the client preferred not to say, which is recorded, and not when nobody asked', () => {
    expect(
      riskAskedDirectly(
        opened().does('reviewRisk', said({ thoughts_of_suicide: 'prefers_not_to_say' })).course,
      ),
    ).toBe(true);
    expect(
      riskAskedDirectly(opened().does('reviewRisk', said({ thoughts_of_suicide: 'not_asked' })).course),
    ).toBe(false);
  });

  test('a yes to intent, preparation or a recent attempt flags SR-01 and raises an alarm for now', () => {
    for (const question of ['intends_to_act', 'prepared', 'recent_attempt']) {
      const { course } = opened().does('reviewRisk', said({ [question]: 'yes' }));
      expect(course.risk.flags[0]?.rule).toBe('SR-01');
      expect(openAlarms(course)[0]).toMatchObject({ source: 'stop_and_refer', urgency: 'now' });
    }
    expect(
      opened().does('reviewRisk', said({ wished_dead: 'yes', past_attempt: 'yes' })).course.risk.flags,
    ).toEqual([]);
  });

  test('a yes to abuse at home flags SR-05 once, and a yes to harming others SR-02', () => {
    const course = opened().does('reviewRisk', said({ abuse_at_home: 'yes', harm_to_others: 'yes' }));
    expect(course.course.risk.flags.map(({ rule }) => rule)).toEqual(['SR-02', 'SR-05']);
    expect(hasViolenceFlag(course.course)).toBe(true);
    course.does('reviewRisk', said({ abuse_at_home: 'yes' }));
    expect(course.course.risk.flags.filter(({ rule }) => rule === 'SR-05')).toHaveLength(1);
  });

  test('an empty review, a question twice or a session to come is refused', () => {
    expect(opened().refusal('reviewRisk', { answers: [], decided: 'x' })).toContain('at least one question');
    const twice = [1, 2].map(() => ({ question: 'prepared', answer: 'no', words: '' }) as const);
    expect(opened().refusal('reviewRisk', { answers: twice, decided: 'x' })).toContain('twice');
    expect(opened().refusal('reviewRisk', { ...said({ prepared: 'no' }), session: 5 })).toContain(
      'no session 5',
    );
  });
});

describe('stop and refer', () => {
  test('holds all the rules SR-01 to SR-17', () => {
    expect(stopRules).toEqual([
      ...['SR-01', 'SR-02', 'SR-03', 'SR-04', 'SR-05', 'SR-06', 'SR-07', 'SR-08', 'SR-09'],
      ...['SR-10', 'SR-11', 'SR-12', 'SR-13', 'SR-14', 'SR-15', 'SR-16', 'SR-17'],
    ]);
    expect(stopAndRefer['SR-10'].soon).toBe('within_a_week');
  });

  test('SR-01, SR-02 and SR-09 alert the duty clinician, others do not', () => {
    for (const rule of stopRules) {
      const { course } = opened().does('flagStopAndRefer', { rule, what: 'Came up', action: 'Acted' });
      expect(openAlarms(course)).toHaveLength(dutyRules.includes(rule) ? 1 : 0);
    }
  });

  test('SR-05 and SR-14 make the people named unsafe until the flag is settled', () => {
    const course = opened().does(
      'flagStopAndRefer',
      { rule: 'SR-14', what: 'Follows her', action: 'Advice', people: ['ex'] },
      { id: 'flag' },
    );
    expect([isUnsafeWith(course.course, 'ex'), isUnsafeWith(course.course, 'sister')]).toEqual([true, false]);
    course.does('settleStopAndRefer', { flag: 'flag', what: 'Injunction; he has moved away' });
    expect(isUnsafeWith(course.course, 'ex')).toBe(false);
    expect(course.refusal('settleStopAndRefer', { flag: 'flag', what: 'x' })).toContain('was settled');
    expect(course.refusal('settleStopAndRefer', { flag: 'none', what: 'x' })).toContain('no such flag');
  });

  test('is a clinician’s to record', () => {
    expect(
      opened().refusal('flagStopAndRefer', { rule: 'SR-16', what: 'x', action: 'y' }, { as: 'client' }),
    ).toContain('not yours');
  });
});
