import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

let kith: Kith;
let page: Page;
let course: string;
let record: () => Promise<Course>;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, id } = await withCourse(kith);
  course = id;
  record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
  const does = (name: string, form: unknown) =>
    therapist.act(course, { name, id: crypto.randomUUID(), form });
  await does('addPerson', { displayName: 'Ines', role: 'friend', ring: 1 });
  await does('holdSession', { minutes: 50, format: 'in_person', present: ['client'] });
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('a name typed in “With whom” that is not among the people is added there and then, and never dropped', async () => {
  await page.goto(`${kith.address}/courses/${course}/session/1?part=during`);
  await page.getByRole('heading', { name: 'Techniques' }).waitFor();
  await page.keyboard.press('4');
  const whom = page.getByRole('combobox', { name: /^With whom/ }).first();
  await whom.fill('Rosa');
  await page.keyboard.press('Tab');
  await page.getByText('“Rosa” is not among the people', { exact: false }).waitFor();
  await expect.poll(() => whom.inputValue()).toBe('Rosa');
  await expectAccessible(page, '#page');
  const what = page.locator('form').filter({ has: whom });
  await what.getByRole('textbox').first().fill('They spoke in the kitchen');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: 'Add Rosa' }).click();
  await page.getByRole('button', { name: 'Remove Rosa' }).waitFor();
  // What is sent goes in order, so whatever the keys had sent would stand there by now.
  expect((await record()).sessionRoom.incidents).toEqual([]);
  await whom.fill('ines');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Remove Ines' }).waitFor();
  const people = (await record()).inventory.people;
  expect(people.map(({ fields }) => fields.displayName)).toEqual(['Ines', 'Rosa']);
});
