import { describe, expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';
import { openAlarms } from './open-alarms.ts';
import { riskAskedDirectly } from './review.ts';
import { dutyRules, stopAndRefer, stopRules } from './stop-rules.ts';
import { hasViolenceFlag, isUnsafeWith } from './unsafe-with.ts';

const opened = () => aCourseUnderWay();

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

  test('a yes to a safeguarding concern flags SR-06, once', () => {
    const course = opened().does('reviewRisk', said({ safeguarding: 'yes' }));
    expect(course.course.risk.flags.map(({ rule }) => rule)).toEqual(['SR-06']);
    course.does('reviewRisk', said({ safeguarding: 'yes' }));
    expect(course.course.risk.flags).toHaveLength(1);
  });

  test('abuse told later about somebody else is flagged too, and about nobody named covers everybody (SR-05)', () => {
    const course = opened().does('reviewRisk', { ...said({ abuse_at_home: 'yes' }), people: ['tomas'] });
    course.does('reviewRisk', { ...said({ abuse_at_home: 'yes' }), people: ['yasmin'] });
    expect(isUnsafeWith(course.course, 'yasmin')).toBe(true);
    course.does('reviewRisk', said({ abuse_at_home: 'yes' }));
    expect(isUnsafeWith(course.course, 'anybody')).toBe(true);
    course.does('reviewRisk', { ...said({ abuse_at_home: 'yes' }), people: ['rui'] });
    expect(course.course.risk.flags).toHaveLength(3);
  });

  test('a yes to abuse about somebody makes only them unsafe; about nobody named, anybody', () => {
    const named = opened().does('reviewRisk', {
      ...said({ abuse_at_home: 'yes' }),
      people: ['tomas'],
    }).course;
    expect([isUnsafeWith(named, 'tomas'), isUnsafeWith(named, 'yasmin')]).toEqual([true, false]);
    const unnamed = opened().does('reviewRisk', said({ abuse_at_home: 'yes' })).course;
    expect(isUnsafeWith(unnamed, 'yasmin')).toBe(true);
  });

  test('an empty review, a question twice or a session to come is refused', () => {
    expect(opened().refusal('reviewRisk', { answers: [], decided: 'x' })).toBe('form: answers too-few');
    const twice = [1, 2].map(() => ({ question: 'prepared', answer: 'no', words: '' }) as const);
    expect(opened().refusal('reviewRisk', { answers: twice, decided: 'x' })).toBe(
      'form: answers answered-twice',
    );
    expect(opened().attempt('reviewRisk', { ...said({ prepared: 'no' }), session: 5 })).toMatchObject({
      refused: 'no-such-session',
      values: { session: 5 },
    });
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
    expect(course.refusal('settleStopAndRefer', { flag: 'flag', what: 'x' })).toBe('already-settled');
    expect(course.refusal('settleStopAndRefer', { flag: 'none', what: 'x' })).toBe('no-such-flag');
  });

  test('is a clinician’s to record', () => {
    expect(
      opened().refusal('flagStopAndRefer', { rule: 'SR-16', what: 'x', action: 'y' }, { as: 'client' }),
    ).toBe('not-yours');
  });
});
