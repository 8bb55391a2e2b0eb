import { afterAll, beforeAll, expect, test } from 'vitest';
import { bringsBeside, consentsBeside } from './forms/beside-hands.ts';
import { House, type Lived, reads } from './forms/lived-form.ts';
import { looksRight } from './looks-right.ts';

/** An interpreter in the hour: asked about first, ticked when the session begins, and nothing of the record is theirs. */

let house: House;
let course: Lived;
beforeAll(async () => {
  house = await House.begin();
  course = await house.open({ id: 'ipt', preset: 'ipt16-default', sessions: 16 }, 1);
});
afterAll(() => house?.end());

test('an interpreter is there once the client and they themself agreed, and the session says who interpreted', async () => {
  const id = await bringsBeside(course, 'interpreter', 'Amal Idris');
  const desk = await course.desk('/session');
  await desk.getByRole('checkbox', { name: 'Amal Idris interprets' }).waitFor();
  await looksRight(desk, 'interpreter-before-1280');
  await desk.getByRole('button', { name: 'Begin session 1' }).click();
  await reads(desk, /Amal Idris can interpret once a consent is recorded/);
  await looksRight(desk, 'interpreter-refused-1280');
  expect((await course.chart()).sessions.held).toEqual([]);
  await consentsBeside(course, id, 'interpreter');
  await course.desk('/session');
  await desk.getByRole('button', { name: 'Begin session 1' }).click();
  await reads(desk, 'Amal Idris interpreted');
  await desk.setViewportSize({ width: 390, height: 844 });
  await looksRight(desk, 'interpreter-390');
  await desk.setViewportSize({ width: 1280, height: 900 });
  expect((await course.chart()).sessions.held).toMatchObject([{ kind: 'session', present: ['client', id] }]);
  await course.desk('/beside');
  await desk.getByRole('heading', { name: /Amal Idris/ }).waitFor();
  await expect.poll(() => desk.getByRole('button', { name: 'Give them a page' }).count()).toBe(0);
  await looksRight(desk, 'interpreter-beside-1280');
});
