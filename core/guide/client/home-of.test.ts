import { describe, expect, it, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import { openActs, seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { nextBooked } from '#core/course/sessions/next-booked.ts';
import { nextOf } from '#core/course/sessions/next-of.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { closedOn } from '#tests/a-guided-course.ts';
import { homeOf } from './home-of.ts';
import { nextLeft } from './next-left.ts';
import { nextThing } from './next-thing.ts';

const today = '2026-02-13';
const zone = 'Europe/Copenhagen';
const who = {
  as: 'client',
  by: 'leila',
  on: today,
  today,
  now: `${today}T12:00:00Z`,
  zone,
  id: 'home',
} as const;

const viewOf = (course: Course): CourseView => ({
  as: 'client',
  client: { name: 'Leila Haddad' },
  therapist: 'Ana',
  course: seenBy(course, who),
  acts: openActs(course, who),
  today,
});
const home = (course: Course) => homeOf(viewOf(course), instruments);

const opened = () => aCourse().does('openCourse', { client: 'leila', therapist: 'ana', protocol: sixteen });
const consented = () =>
  opened()
    .does('giveConsent', { item: 'treatment' }, { as: 'client' })
    .does('refuseConsent', { item: 'confidentiality' }, { as: 'client' });
const declined = { instrument: 'gad-7', session: 1 };
function held(sessions: number) {
  const course = consented();
  for (let n = 1; n <= sessions; n += 1)
    course.does('holdSession', { minutes: 50, format: 'in_person', startedAt: '10:00' });
  return course;
}
const ending = () => held(3).does('listIssue', { words: 'He decides alone' }).does('nameEnding', {});

/** Every way to leave some of these alone. */
const ways = ([first, ...others]: readonly string[]): string[][] =>
  first === undefined ? [[]] : ways(others).flatMap((some) => [some, [first, ...some]]);

describe('what comes next on Home is what comes next in the course, whatever the client left alone', () => {
  it.each([
    ['before consent', opened],
    ['with measures due', consented],
    ['with a try-out to tell of', () => consented().does('agreeTryOut', { what: 'Ask Tomas' })],
    ['with the goodbye to say', ending],
    ['after the last session', () => held(16)],
    ['once it is closed', () => closedOn(held(16), today, [])],
  ])('%s', (_, course) => {
    const view = viewOf(course().course);
    const { next } = homeOf(view, instruments);
    const left = next.flatMap((one) => (one.left === undefined ? [] : [one.left]));
    for (const leftOut of ways(left))
      expect(nextLeft(next, leftOut)?.kind).toBe(nextThing(view.course, today, leftOut, instruments).kind);
  });
});

test('measures are counted, and the first is named', () => {
  expect(home(consented().course).next).toEqual([
    { kind: 'measures', measures: { first: 'phq-9', questions: 16 } },
    { kind: 'nothing' },
  ]);
  const one = consented().does('markMeasureDeclined', declined, { as: 'client' });
  expect(home(one.course).next[0]?.measures?.questions).toBe(9);
});

test('the next session is found among those of Home as in the course, by the clock of the phone too', () => {
  const booked = (at: string) => ({ at, minutes: 50 });
  const course = consented();
  for (const at of ['2026-02-13T09:00', '2026-02-13T15:00', '2026-02-20T09:00', '2026-02-27T09:00'])
    course.does('bookSession', booked(at));
  const ahead = home(course.course).booked;
  expect(ahead.map(({ at }) => at.slice(5))).toEqual(['02-13T09:00', '02-13T15:00', '02-20T09:00']);
  for (const now of [null, '2026-02-13T07:00:00Z', '2026-02-13T09:30:00Z', '2026-02-13T19:00:00Z'])
    expect(nextOf(ahead, today, now)?.at).toBe(nextBooked(course.course, today, now)?.at);
});

test('it says how far the measure has moved, what is worked on, and that nobody has answered what is urgent', () => {
  expect(home(consented().course)).toMatchObject({
    client: 'Leila Haddad',
    standing: 'underway',
    change: null,
    workOn: null,
    nothingChosen: 'not_begun',
    group: 'none',
    tryOut: null,
    unanswered: false,
  });
  const answers = (value: number) => ({
    instrument: 'phq-9',
    answers: [...Array(8).fill(value), 0],
    session: 1,
  });
  const moved = consented()
    .does('answerMeasure', answers(2), { as: 'client', on: '2026-01-13' })
    .does('answerMeasure', answers(1), { as: 'client', on: '2026-01-20' })
    .does('raiseAlarm', { words: 'I am not safe.' }, { as: 'client' });
  expect(home(moved.course)).toMatchObject({ change: { first: 16, last: 8 }, unanswered: true });
});

test('Home of somebody who has died is over though the course stands open, and asks for nothing', () => {
  const died = held(3)
    .does('bookSession', { at: '2026-03-05T10:00', minutes: 50 })
    .does('finishEarly', { reason: 'died', words: 'Told by her sister' });
  const before = home(held(3).course);
  expect([before.standing, before.nothingChosen]).toEqual(['underway', 'not_chosen']);
  expect(home(died.course)).toMatchObject({
    ...{ standing: 'closed', pausedUntil: null, booked: [], nothingChosen: 'finished', diary: [] },
    next: [{ kind: 'ended' }],
  });
});
