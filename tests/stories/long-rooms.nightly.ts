import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LongCourse } from '#examples/long-course.ts';
import { type LongHouse, openLongHouse, readsWell } from './long-house.ts';

let house: LongHouse;
beforeAll(async () => {
  house = await openLongHouse();
}, 120_000);
afterAll(() => house.close());

const rooms = (course: LongCourse) => [
  'session/16?part=before',
  'session/16?part=during',
  'session/16?part=after',
  'session/1?part=after',
  'people',
  `people/${course.people[0]}`,
  'timeline',
  'moods',
  'work',
  `work/analysis/${course.analysis}`,
  `work/role-play/${course.rolePlay}`,
  'work/try-outs',
  'record',
  'print',
];

/** The rooms that look otherwise when they are crowded; the others are looked at by axe as every screen is. */
const crowded = /during|after|timeline|moods|analysis|record/;

test('sixteen sessions of sixty facts, forty people and sixty events: every room still reads well', async () => {
  const { kith, id, long, therapist } = house;
  expect(long.facts).toBeGreaterThan(1000);
  for (const [nth, room] of rooms(long).entries())
    await readsWell(
      therapist,
      `${kith.address}/courses/${id}/${room}`,
      nth % 2 ? 'light' : 'dark',
      crowded.test(room) ? 'looks' : 'rests',
    );
}, 90_000);
