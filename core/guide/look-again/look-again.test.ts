import { describe, expect, it } from 'vitest';
import { ofViolence, riskQuestions } from '#core/course/risk/state.ts';
import { guide } from '#core/guide/guide.ts';
import { techniquesUsed } from '#core/guide/today/work-in-session.ts';
import type { ACourse } from '#tests/a-course.ts';
import { nothingFound } from '#tests/a-course-under-way.ts';
import { aForm } from '#tests/a-form.ts';
import {
  dayAfter,
  dayOfSession,
  held,
  inDispute,
  opened,
  people,
  wholePlan,
} from '#tests/a-guided-course.ts';

const asks = ({ course }: ACourse, today: string) => guide(course, today)?.lookAgain ?? [];
const keys = (course: ACourse, today: string) => asks(course, today).map(({ key }) => key.split(':')[0]);

describe('what asks to be looked at again', () => {
  it('is safety with the other side of a dispute nobody has asked about, before anything else', () => {
    const course = people(held(4)).does('startDispute', { personId: 'tomas', setting: 'partner' });
    expect(asks(course, dayOfSession(5))).toMatchObject([
      { severity: 'warn', at: 'dispute', because: expect.stringContaining('safe with Tomas') },
    ]);
    course.does('checkSafetyAtHome', { personId: 'tomas', answer: 'safe', asked: 'alone' });
    expect(asks(course, dayOfSession(5))).toEqual([]);
  });

  it('is the same question once more half-way, until it is asked alone again (2.3.2 safety)', () => {
    const course = inDispute(held(7));
    const today = dayOfSession(8);
    course.does('placePerson', { person: 'tomas', ring: 2 }, { on: today });
    expect(keys(inDispute(held(6)), dayOfSession(7))).toEqual([]);
    expect(keys(course, today)).toEqual(['safety-again']);
    const answer = { personId: 'tomas', answer: 'not_said' as const };
    course.does('checkSafetyAtHome', { ...answer, asked: 'not_alone', when: 'mid_point' });
    expect(keys(course, today)).toEqual(['safety-again']);
    course.does('checkSafetyAtHome', { ...answer, asked: 'alone', when: 'mid_point' });
    expect(keys(course, today)).toEqual([]);
  });

  it('is what was not safe to try, until safety has been asked about (T-11)', () => {
    const course = inDispute(held(5))
      .does('agreeTryOut', { what: 'Ask him', personIds: ['tomas'] }, { id: 'ask' })
      .does('tellTryOut', { tryOutId: 'ask', result: 'not_yet' });
    const review = { tryOutId: 'ask', session: 5, gotInTheWay: 'not_safe' as const };
    expect(course.refusal('reviewTryOut', { ...review, next: 'keep_trying' })).toBe('not-safe-again');
    course.does('reviewTryOut', review, { on: '2026-02-12' });
    const answers = [{ question: 'wished_dead' as const, answer: 'no' as const }];
    course.does('reviewRisk', { answers, decided: 'x' }, { on: '2026-02-13' });
    expect(asks(course, dayOfSession(6))).toMatchObject([{ severity: 'warn', at: 'dispute' }]);
    course.does(
      'checkSafetyAtHome',
      { personId: 'tomas', answer: 'sometimes_not', asked: 'alone' },
      { on: '2026-02-13' },
    );
    expect(asks(course, dayOfSession(6))).toEqual([]);
  });

  it('is the focus after a great event, until it is kept or changed with the reason on record (X-04, 2.6)', () => {
    const told = { session: 6, answer: 'Her mother died.', about: 'major_life_event' as const };
    const course = inDispute(held(6)).does('recordOpening', told, { on: dayOfSession(6) });
    expect(asks(course, dayOfSession(6))).toMatchObject([{ severity: 'info', at: 'focus' }]);
    expect(asks(course, dayOfSession(7))).toMatchObject([
      { severity: 'warn', because: 'Told in session 6: Her mother died.' },
    ]);
    expect(course.refusal('keepFocus', { session: 6, why: '' })).toBe('form: why empty');
    expect(course.refusal('keepFocus', { session: 9, why: 'x' })).toBe('no-such-session');
    expect(opened().refusal('keepFocus', { session: 1, why: 'x' })).toBe('no-focus');
    course.does('keepFocus', { session: 7, why: 'She would rather go on.' });
    expect(asks(course, dayOfSession(7))).toEqual([]);
    expect(course.course.focus.confirmed).toMatchObject([{ session: 7, why: 'She would rather go on.' }]);
  });

  it('is the same hard moment three sessions running, until options are weighed (T-06, 1.7.2)', () => {
    const course = inDispute(held(6));
    const hard = { what: 'Sunday', people: ['tomas'], went: 'badly' as const };
    for (const session of [4, 5]) course.does('chooseIncident', { ...hard, session });
    expect(keys(course, dayOfSession(6))).toEqual([]);
    course.does('chooseIncident', { ...hard, session: 6 });
    expect(asks(course, dayOfSession(6))).toMatchObject([
      { at: 'work', because: 'For the third session running the hard moment was with Tomas.' },
    ]);
    course.does('startDecision', { problem: 'The Sundays', session: 6 });
    expect(keys(course, dayOfSession(6))).toEqual([]);
  });

  it('is safety once somebody is not safe to be with, until it is gone through, and what was not said (SR-05)', () => {
    const unsafe = { person: 'tomas', version: 1, fields: { safety: 'sometimes_not' as const } };
    const course = people(held(3)).does('changePerson', unsafe, { on: dayOfSession(3) });
    expect(asks(course, dayOfSession(4))).toMatchObject([{ severity: 'warn', at: 'safety' }]);
    for (const question of riskQuestions.filter((one) => !ofViolence.some((other) => other === one)))
      course.does(
        'reviewRisk',
        { answers: [{ question, answer: 'no' }], decided: 'x' },
        { on: dayOfSession(4) },
      );
    expect(keys(course, dayOfSession(4))).toEqual(['danger']);
    const answers = [{ question: 'abuse_at_home' as const, answer: 'no' as const }];
    course.does('reviewRisk', { answers, decided: 'Asked alone' }, { on: dayOfSession(4) });
    expect(keys(course, dayOfSession(4))).toEqual([]);
    course.does(
      'changePerson',
      { person: 'tomas', version: 2, fields: { safety: 'prefer_not_to_say' } },
      { on: dayOfSession(4) },
    );
    expect(asks(course, dayOfSession(4))).toMatchObject([
      { severity: 'info', because: expect.stringContaining('safe with Tomas') },
    ]);
    course.does(
      'reviewRisk',
      { answers: [{ question: 'mania', answer: 'no' }], decided: 'x' },
      { on: dayOfSession(5) },
    );
    expect(keys(course, dayOfSession(5))).toEqual(['not-said']);
    course.does(
      'checkSafetyAtHome',
      { personId: 'tomas', answer: 'safe', asked: 'alone' },
      { on: dayOfSession(5) },
    );
    expect(keys(course, dayOfSession(5))).toEqual([]);
  });

  it('is what was not said of safety at the screening or left blank of a person, until it is asked again', () => {
    const again = { personId: 'tomas', answer: 'safe', asked: 'alone' } as const;
    const left = { leftBlank: [{ field: 'safety', why: 'prefer_not_to_say' }] } as const;
    const unsaid: ((course: ACourse) => ACourse)[] = [
      (course) =>
        course.does(
          'decideSuitability',
          {
            mainProblem: 'Depression',
            linkedToRelationships: 'yes',
            screen: { ...nothingFound, violenceAtHome: 'prefer_not_to_say' },
            decision: 'suitable',
            reasons: ['A clear tie'],
          },
          { on: dayOfSession(3) },
        ),
      (course) =>
        course.does(
          'changePerson',
          { person: 'tomas', version: 1, fields: { leftBlank: [...left.leftBlank] } },
          { on: dayOfSession(3) },
        ),
    ];
    for (const says of unsaid) {
      const course = says(people(held(3)));
      expect(keys(course, dayOfSession(4))).toEqual(['not-said']);
      course.does('checkSafetyAtHome', again, { on: dayOfSession(4) });
      expect(keys(course, dayOfSession(4))).toEqual([]);
    }
  });

  it('is a step-up review when it is severe and daily life is hardly managed, until one is held (SR-10)', () => {
    const answer = (course: ACourse, difficulty: number) =>
      course.does(
        'answerMeasure',
        { instrument: 'phq-9', answers: [3, 3, 3, 3, 3, 3, 2, 2, 0, difficulty], session: 3 },
        { as: 'client', on: dayOfSession(3) },
      );
    expect(keys(answer(held(3), 1), dayOfSession(3))).toEqual([]);
    const course = answer(held(3), 2);
    expect(asks(course, dayOfSession(3))).toMatchObject([
      { severity: 'warn', at: 'safety', because: expect.stringContaining('The PHQ-9 was 22') },
    ]);
    const flag = { rule: 'SR-10' as const, what: 'Severe', action: 'The GP is asked' };
    course.does('flagStopAndRefer', flag, { on: dayOfSession(3) });
    expect(keys(course, dayOfSession(3))).toEqual([]);
  });

  it('is the same by the measure another form of therapy goes by, from where its own band of severe begins', () => {
    const young = aForm({
      measures: [
        { oneOf: ['phq-a'], when: ['every_session'], weight: 'protocol', leads: {}, sources: ['a test'] },
      ],
    });
    const phqA = (total: number) => {
      const items = Array.from({ length: 9 }, (_, item) =>
        Math.max(0, Math.min(item < 8 ? 3 : 0, total - 3 * item)),
      );
      return held(3, opened('ipt16-default', 16, 'of-its-own', [young])).does(
        'answerMeasure',
        { instrument: 'phq-a', answers: [...items, null, 2, null, null], session: 3, despiteAge: 'A test' },
        { as: 'client', on: dayOfSession(3) },
      );
    };
    const severe = (total: number) =>
      asks(phqA(total), dayOfSession(3)).filter(({ key }) => key.startsWith('severe'));
    expect(severe(19)).toEqual([]);
    expect(severe(20)).toMatchObject([{ because: expect.stringContaining('The PHQ-A / PHQ-9M was 20') }]);
  });

  it('is the circle half-way and before the end, until somebody is placed in it again (I-10, 4.4)', () => {
    const course = people(held(7));
    expect(keys(people(held(6)), dayOfSession(7))).toEqual([]);
    expect(asks(course, dayOfSession(8))).toMatchObject([{ key: 'circle:8', at: 'people' }]);
    course.does('placePerson', { person: 'tomas', ring: 2 }, { as: 'client', on: dayOfSession(8) });
    expect(keys(course, dayOfSession(8))).toEqual([]);
    expect(keys(held(14, course), dayOfSession(15))).toEqual(['circle']);
  });

  it('is the formulation, by the session it names, until it is answered, written anew or the focus kept (I-12)', () => {
    const course = inDispute(held(5)).does('writeFormulation', {
      version: 0,
      narrative: 'You told me',
      reviewBy: 6,
    });
    expect(keys(course, dayOfSession(5))).toEqual([]);
    expect(asks(held(6, course), dayAfter(6))).toMatchObject([
      { title: 'Read the formulation again together', at: 'focus' },
    ]);
    course.does('keepFocus', { session: 6, why: 'It still fits.' }, { on: dayOfSession(6) });
    expect(keys(course, dayAfter(6))).toEqual([]);
  });

  it('is, each half year of a monthly course, whatever was not looked at since (6.7)', () => {
    const monthly = opened('monthly-12', 12, 'ipt-maintenance').does('writeRelapsePlan', wholePlan);
    for (let n = 1; n <= 6; n += 1) {
      const on = `2026-0${n + 1}-10`;
      monthly.does('holdSession', { minutes: 50, format: 'in_person' }, { on });
    }
    expect(asks(monthly, '2026-07-20')).toMatchObject([
      {
        because:
          'Not looked at in the last six meetings: the formulation, the people, the plan for staying well.',
      },
    ]);
    monthly.does('writeRelapsePlan', { ...wholePlan, version: 1 }, { on: '2026-07-10' });
    expect(asks(monthly, '2026-07-20')[0]?.because).not.toContain('staying well');
    expect(keys(opened('monthly-12', 12, 'ipt-maintenance'), '2026-02-10')).toEqual([]);
  });
});

it('T-08: what was noted between the two counts as use of the relationship', () => {
  const course = inDispute(held(5)).does('noteRoomEvent', { kind: 'positive', what: 'Laughed', session: 5 });
  expect(techniquesUsed(course.course, 5)).toContain('T-08');
});

it('a month is opened, looked back on and looked ahead from in its own words (6.7)', () => {
  const monthly = opened('monthly-12', 12, 'ipt-maintenance').does(
    'holdSession',
    { minutes: 50, format: 'in_person' },
    { on: '2026-02-10' },
  );
  const titles = guide(monthly.course, '2026-03-01')?.today.toDo.map(({ id, title }) => `${id} ${title}`);
  expect(titles).toEqual(
    expect.arrayContaining([
      'X-03 Open with the month',
      'X-05 Look at the scores and the early signs',
      'X-10 Look ahead to next month',
    ]),
  );
  const on = '2026-03-10';
  monthly
    .does('holdSession', { minutes: 50, format: 'in_person' }, { on })
    .does('recordOpening', { session: 2, answer: 'Well.', about: 'mood' }, { on });
  const stands = guide(monthly.course, on)?.today.toDo.find(({ id }) => id === 'X-03')?.state;
  expect(stands).toBe('done');
});
