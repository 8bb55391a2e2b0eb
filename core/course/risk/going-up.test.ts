import { describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { ACourse } from '#tests/a-course.ts';
import { aCourseUnderWay, noIntent } from '#tests/a-course-under-way.ts';
import { isAnsweredLate } from './answered-in-time.ts';
import type { Climbing } from './climbing/climbing.ts';
import type { WhoIsHere } from './climbing/who-is-asked.ts';
import { goingUp } from './going-up.ts';
import { usualLadder } from './ladder.ts';
import type { WorkingHours } from './working-hours.ts';

const nine = { from: '09:00', to: '17:00' };
const hours: WorkingHours = {
  zone: 'Europe/London',
  days: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine },
  closed: ['2026-01-14'],
};
const dora = { person: 'dora', name: 'Dora' };
const ruth = { person: 'ruth', name: 'Ruth' };
const max = { person: 'max', name: 'Max' };
const ada = { person: 'ada', name: 'Ada' };
const nobody = { duty: [], supervisor: [], manager: [], administrator: [] };
const everybody: WhoIsHere = {
  holder: 'here',
  here: { duty: [dora], supervisor: [ruth], manager: [max], administrator: [ada] },
  away: nobody,
  mail: 'sent',
};
const climbing = (now: string, more: Partial<Climbing> = {}): Climbing => ({
  ladder: usualLadder,
  hours,
  now,
  today: now.slice(0, 10),
  who: everybody,
  letterTo: (person) => `letter to ${person}`,
  hasStopped: () => false,
  ...more,
});

/** Whom it goes up to now, and why now. */
const up = (course: Course, now: string, more?: Partial<Climbing>) =>
  goingUp(course, climbing(now, more)).map(({ data }) => {
    const { who, nobody: none, why } = data as { who: string; nobody: string | null; why: string };
    return none ? `${who}: ${none}` : `${who}, ${why}`;
  });
const whole = ['duty, time_passed', 'supervisor, time_passed', 'manager, time_passed'];

/** Tuesday 13 January 2026, 10:00 in London. */
const raised = (act: 'raiseAlarm' | number, now = '2026-01-13T10:00:00.000Z', on?: string): ACourse =>
  act === 'raiseAlarm'
    ? aCourseUnderWay(0).does('raiseAlarm', {}, { as: 'client', now, today: now.slice(0, 10), on })
    : aCourseUnderWay(0).does(
        'answerMeasure',
        { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, act] },
        { as: 'client', now, today: now.slice(0, 10), on },
      );

describe('when it goes up (9.3, 12.1)', () => {
  test('an answer of 3 after the hour, of 2 after the day, of 1 after one working day, holidays left out', () => {
    const { course: three } = raised(3);
    expect(up(three, '2026-01-13T10:59:00Z')).toEqual([]);
    expect(up(three, '2026-01-13T11:00:00Z')).toEqual([whole[0]]);
    expect(up(three, '2026-01-13T11:30:00Z')).toEqual(whole.slice(0, 2));
    expect(up(three, '2026-01-13T12:00:00Z')).toEqual(whole);
    const { course: two } = raised(2);
    expect([up(two, '2026-01-13T16:59:00Z'), up(two, '2026-01-13T17:00:00Z')]).toEqual([[], [whole[0]]]);
    const { course: one } = raised(1);
    expect([up(one, '2026-01-15T09:59:00Z'), up(one, '2026-01-15T10:00:00Z')]).toEqual([[], [whole[0]]]);
  });

  test('of 1 also when the next session has begun, held or not', () => {
    const booked = aCourseUnderWay(0).does(
      'bookSession',
      { at: '2026-01-13T14:00', minutes: 50 },
      { today: '2026-01-13' },
    );
    const { course } = booked.does(
      'answerMeasure',
      { instrument: 'phq-9', answers: [1, 1, 1, 1, 1, 1, 1, 1, 1] },
      { as: 'client', now: '2026-01-13T10:00:00.000Z', today: '2026-01-13' },
    );
    expect([up(course, '2026-01-13T13:59:00Z'), up(course, '2026-01-13T14:00:00Z')]).toEqual([
      [],
      [whole[0]],
    ]);
  });

  test('counted from when it reached Kith, where a telephone was long without a line; and it is not late before', () => {
    const { course } = raised(2, '2026-01-15T10:00:00.000Z', '2026-01-13');
    expect([up(course, '2026-01-15T16:59:00Z'), up(course, '2026-01-15T17:00:00Z')]).toEqual([
      [],
      [whole[0]],
    ]);
    const [alarm] = course.risk.alarms;
    const late = (today: string) => alarm && isAnsweredLate({ ...alarm, answeredOn: null }, hours, today);
    expect([late('2026-01-15'), late('2026-01-16')]).toEqual([false, true]);
  });

  test('once for each rung, and not at all once it is answered', () => {
    const course = raised('raiseAlarm');
    const [first] = goingUp(course.course, climbing('2026-01-13T11:00:00Z'));
    expect(first).toBeDefined();
    const answered = course.does('answerAlarm', {
      alarm: course.course.risk.alarms[0]?.id ?? '',
      asked: 'x',
      said: 'x',
      decided: 'x',
      why: 'x',
      actions: ['continue_with_safety_plan'],
      nextReview: 'when we meet',
    });
    expect(up(answered.course, '2026-01-20T11:00:00Z')).toEqual([]);
  });

  test('in the order and the time that the service set, with what it left out left out', () => {
    const { course } = raised('raiseAlarm');
    const ladder = [
      { who: 'duty', after: 120 },
      { who: 'supervisor', after: 15 },
    ] as const;
    expect(up(course, '2026-01-13T11:15:00Z', { ladder })).toEqual(['supervisor, time_passed']);
    expect(up(course, '2026-01-14T11:15:00Z', { ladder })).toEqual([
      'supervisor, time_passed',
      'duty, time_passed',
    ]);
  });

  test('to whoever is on duty at once where the service was closed and says that somebody is', () => {
    const { course } = raised('raiseAlarm', '2026-01-13T22:00:00.000Z');
    const closed: Partial<Climbing> = {
      hours: { ...hours, outOfHours: { who: 'duty', number: '020 7946 0000' } },
    };
    expect(up(course, '2026-01-13T22:00:00Z', closed)).toEqual(['duty, service_closed']);
    expect(up(course, '2026-01-13T22:00:00Z')).toEqual([]);
    const unnamed = { ...everybody, here: { ...everybody.here, duty: [] } };
    expect(up(course, '2026-01-13T22:00:00Z', { ...closed, who: unnamed })).toEqual([]);
  });
});

describe('nobody is waited for in vain', () => {
  const { course } = raised('raiseAlarm');
  const at = '2026-01-13T11:00:00Z';
  const here = (those: Partial<WhoIsHere['here']>, away: Partial<WhoIsHere['away']> = {}): WhoIsHere => ({
    ...everybody,
    here: { ...nobody, ...those },
    away: { ...nobody, ...away },
  });

  test('a rung on which nobody is named or everybody is away is passed over at once, and says so', () => {
    expect(up(course, at, { who: here({ manager: [max] }) })).toEqual([
      'duty: not_named',
      'supervisor: not_named',
      'manager, nobody_before',
    ]);
    expect(up(course, at, { who: here({ manager: [max] }, { duty: [dora], supervisor: [ruth] }) })).toEqual([
      'duty: away',
      'supervisor: away',
      'manager, nobody_before',
    ]);
  });

  test('where the whole ladder is empty those who look after the service are asked, once', () => {
    expect(up(course, at, { who: here({ administrator: [ada] }) })).toEqual([
      'duty: not_named',
      'supervisor: not_named',
      'manager: not_named',
      'administrator, nobody_before',
    ]);
  });

  test('nobody is asked twice for one alarm', () => {
    const who = here({ duty: [ruth], supervisor: [ruth], manager: [max] });
    expect(up(course, '2026-01-13T11:30:00Z', { who })).toEqual([
      'duty, time_passed',
      'supervisor: asked_before',
      'manager, nobody_before',
    ]);
  });

  test('where the therapist is away it goes up at once, and the next rung waits its time', () => {
    const away = { ...everybody, holder: 'away' as const };
    expect(up(course, '2026-01-13T10:00:10Z', { who: away })).toEqual(['duty, therapist_away']);
  });
});

describe('once all were asked', () => {
  const write = (story: ACourse, facts: ReturnType<typeof goingUp>, at: string) => {
    for (const { type, on, data } of facts) {
      const seq = story.facts.length + 1;
      story.facts.push({ course: 'course-1', seq, act: `up-${seq}`, type, on, at, by: 'kith', data });
    }
  };
  /** The course after each of these rounds, with what each recorded. */
  const rounds = (instants: readonly string[], more: Partial<Climbing> = {}) => {
    const story = raised('raiseAlarm');
    const said = instants.map((now) => {
      const facts = goingUp(story.course, climbing(now, more));
      const said = up(story.course, now, more);
      write(story, facts, now);
      return said;
    });
    return { story, said };
  };
  const again = ['manager, asked_again'];

  test('the last rung is asked again at its interval, from the second day on once a day, and no more once it is answered', () => {
    const { story, said } = rounds([
      '2026-01-13T12:00:00Z',
      '2026-01-13T12:29:00Z',
      '2026-01-13T12:30:00Z',
      '2026-01-13T12:31:00Z',
      '2026-01-13T13:00:00Z',
      '2026-01-14T11:30:00Z',
      '2026-01-14T12:30:00Z',
      '2026-01-15T11:30:00Z',
    ]);
    expect(said).toEqual([whole, [], again, [], again, [], [], again]);
    expect(up(story.course, '2026-01-16T11:29:00Z')).toEqual([]);
    expect(up(story.course, '2026-01-16T11:30:00Z')).toEqual(again);
    const [alarm] = story.course.risk.alarms;
    story.does('answerAlarm', {
      alarm: alarm?.id ?? '',
      ...noIntent,
    });
    expect(up(story.course, '2026-02-15T13:00:00Z')).toEqual([]);
  });

  test('where nobody of the last rung is there any more, the one before it is; a letter is written each time', () => {
    const there = { ...everybody, here: { ...everybody.here } };
    const { story } = rounds(['2026-01-13T12:00:00Z'], { who: there });
    const gone = { ...everybody, here: { ...everybody.here, manager: [], administrator: [] } };
    expect(up(story.course, '2026-01-13T12:40:00Z', { who: gone })).toEqual(['supervisor, asked_again']);
    const [fact] = goingUp(story.course, climbing('2026-01-13T12:40:00Z'));
    expect(fact?.data).toMatchObject({ asked: [{ person: 'max', letter: 'letter to max' }] });
    expect(up(story.course, '2026-01-13T12:40:00Z', { who: { ...everybody, here: nobody } })).toEqual([]);
  });

  test('a letter that could not be sent is told of the time it asks for, and not of an earlier one that went', () => {
    let n = 0;
    const letterTo = (person: string) => `letter ${++n} to ${person}`;
    const { story } = rounds(['2026-01-13T12:00:00Z'], { letterTo });
    const asksAgain = goingUp(story.course, climbing('2026-01-13T12:30:00Z', { letterTo }));
    write(story, asksAgain, '2026-01-13T12:30:00Z');
    const last = story.course.risk.alarms[0]?.wentUp.at(-1)?.asked[0]?.letter;
    const stops = { letterTo, hasStopped: (letter: string) => letter === last };
    write(story, goingUp(story.course, climbing('2026-01-13T12:31:00Z', stops)), '2026-01-13T12:31:00Z');
    const told = story.course.risk.alarms[0]?.wentUp.map(({ why, undelivered }) => [why, undelivered]);
    expect(told?.slice(-2)).toEqual([
      ['time_passed', []],
      ['asked_again', ['max']],
    ]);
    expect(goingUp(story.course, climbing('2026-01-13T12:32:00Z', stops))).toEqual([]);
  });
});
