import { expect, test } from 'vitest';
import { aCourseUnderWay } from '#tests/a-course-under-way.ts';

const nine = { from: '09:00', to: '17:00' };
/** A Monday. */
const on = '2026-02-02';
const around = {
  ...{ on, today: on, now: `${on}T08:00:00.000Z` },
  working: { 1: nine, 2: nine, 3: nine, 4: nine, 5: nine },
};
const desk = { ...around, as: 'secretary', by: 'sela' } as const;
const tuesday = '2026-02-03';
const minutes = 50;

test.each([
  ['at night', `${tuesday}T03:00`],
  ['a minute too early', `${tuesday}T08:59`],
  ['for longer than it goes on', `${tuesday}T16:30`],
  ['over midnight', `${tuesday}T23:30`],
  ['on a day on which they do not work', '2026-02-08T10:00'],
])('an hour outside the hours of work is asked about: %s', (_when, at) => {
  const course = aCourseUnderWay();
  expect(course.refusal('bookSession', { at, minutes }, around)).toBe('outside-hours');
  expect(course.refusal('bookSession', { at, minutes }, desk)).toBe('outside-hours-therapist');
  course.does('bookSession', { at, minutes, despite: 'Night shift' }, around);
  expect(course.course.sessions.appointments[0]).toMatchObject({ at, despite: 'Night shift' });
});

test('one within them is not, to the minute, and a reason then is not kept', () => {
  const course = aCourseUnderWay();
  course.does('bookSession', { at: `${tuesday}T09:00`, minutes, despite: 'x' }, around);
  course.does('bookSession', { at: `${tuesday}T16:10`, minutes }, around);
  expect(course.course.sessions.appointments[0]).not.toHaveProperty('despite');
});

test('a series names the first hour outside them, and with a reason is booked', () => {
  const course = aCourseUnderWay();
  const daily = { first: '2026-02-05T10:00', count: 3, everyDays: 1, minutes };
  expect(course.attempt('bookSeries', daily, around)).toMatchObject({
    refused: 'outside-hours',
    because: expect.stringContaining('2026-02-07 at 10:00'),
  });
  course.does('bookSeries', { ...daily, despite: 'A weekend away' }, around);
  expect(course.course.sessions.appointments.map((one) => one.despite)).toEqual([
    undefined,
    undefined,
    'A weekend away',
  ]);
});

test('a session is moved, an hour offered and a meeting planned outside them only with a reason', () => {
  const at = `${tuesday}T07:00`;
  const course = aCourseUnderWay().does(
    'bookSession',
    { at: `${tuesday}T10:00`, minutes },
    { ...around, id: 'it' },
  );
  const move = { appointment: 'it', to: at, why: 'Train' };
  expect(course.refusal('moveSession', move, around)).toBe('outside-hours');
  const offer = { at: '2026-02-04T07:00', minutes };
  expect(course.refusal('offerHour', offer, around)).toBe('outside-hours');
  course.does('offerHour', { ...offer, despite: 'Their shift' }, { ...around, id: 'offer' });
  const client = { ...around, as: 'client', by: 'leila' } as const;
  course.does('answerOffer', { offer: 'offer', answer: 'taken' }, client);
  expect(course.course.sessions.appointments.at(-1)).toMatchObject({ at: offer.at, state: 'booked' });
  course.does('moveSession', { ...move, despite: 'Their shift' }, around);
  expect(course.course.sessions.appointments[0]?.moves[0]?.despite).toBe('Their shift');
});

test('what was is not asked about, nor where nobody has said when they work', () => {
  const course = aCourseUnderWay();
  course.does('bookSession', { at: '2026-02-01T03:00', minutes }, around);
  course.does('bookSession', { at: `${tuesday}T03:00`, minutes }, { ...around, workingIs: 'usual' });
  expect(course.course.sessions.appointments).toHaveLength(2);
});
