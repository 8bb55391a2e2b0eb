import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible } from '#tests/browser.ts';
import { signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

let kith: Kith;
let desk: Page;
let phone: Page;
let course: string;
let therapist: Caller;

beforeAll(async () => {
  kith = await startKith();
  const here = await withCourse(kith);
  course = here.id;
  therapist = here.therapist;
  desk = await signedIn(kith);
  phone = await signedIn(kith, account, { width: 390, height: 844, touch: 'yes' });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('an entry is added, refused where its hours cannot be read, and checked', async () => {
  await desk.goto(`${kith.address}/safety-directory`);
  await desk.getByRole('button', { name: 'Add an entry' }).click();
  await desk.getByLabel('What it is called').fill('Riverside crisis team');
  await desk.getByLabel('Number, or how to reach it').fill('020 7946 0990');
  await desk.getByRole('combobox', { name: 'For which place' }).fill('Riverside');
  await desk.getByLabel('When it is open').fill('sometimes');
  await desk.getByRole('button', { name: 'Save this entry' }).click();
  await desk.getByText(/Write when it is open, such as/).waitFor();
  await expect.poll(() => desk.getByLabel('What it is called').inputValue()).toBe('Riverside crisis team');
  await desk.getByLabel('When it is open').fill('always');
  await expectAccessible(desk, '#page');
  await desk.getByRole('button', { name: 'Save this entry' }).click();
  const row = desk.getByRole('row', { name: /Riverside crisis team/ });
  await row.getByText('Open now').waitFor();
  await row.getByText('Nobody has checked it yet').waitFor();
  await row.getByRole('button', { name: /was checked today/ }).click();
  await row.getByText(/Checked on .* by Ana Sousa/).waitFor();
  await expectAccessible(desk, '#page');
});

test('a file is tried line by line and brought; on a phone the numbers can be rung', async () => {
  await desk.getByRole('button', { name: 'As a file' }).click();
  const chosen = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose a file' }).click();
  const text = [
    'kind,name,reach,place,hours',
    'children,Front door,020 7946 0991,Riverside,Mon-Fri 09:00-17:00',
    'crisis,Riverside crisis team,020 7946 0990,Riverside,always',
  ].join('\n');
  await (await chosen).setFiles({ name: 'directory.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await desk.getByText('One entry would be added. One stands so already.').waitFor();
  await expectAccessible(desk, '#page');
  await desk.getByRole('button', { name: 'Bring it' }).click();
  await desk.getByText('The file was brought.').waitFor();
  await phone.goto(`${kith.address}/safety-directory`);
  await phone.getByRole('link', { name: '020 7946 0991' }).waitFor();
  await phone.getByRole('combobox', { name: 'Place', exact: true }).selectOption({ label: 'Riverside' });
  await expect.poll(() => phone.getByRole('link', { name: /^020 7946/ }).count()).toBe(2);
  await expectAccessible(phone, '#page');
});

test('where the client lives chooses whom to reach at an alarm, and what a plan picks', async () => {
  await desk.goto(`${kith.address}/courses/${course}/client`);
  await desk.getByRole('button', { name: 'Where they live' }).click();
  await desk.getByRole('combobox', { name: 'Place' }).fill('Riverside');
  await desk.getByRole('button', { name: 'Save the place' }).click();
  await desk.getByRole('button', { name: 'Where they live: Riverside' }).waitFor();
  const form = { words: 'Her sister called: she is worried.', urgency: 'same_day' };
  await therapist.act(course, { name: 'raiseAlarm', id: crypto.randomUUID(), form });
  await desk.goto(`${kith.address}/courses/${course}/safety`);
  const alarms = desk.getByRole('region', { name: 'Alarms that wait for an answer' });
  const reach = alarms.getByRole('button', { name: 'Whom to reach in Riverside' });
  await reach.waitFor();
  if ((await reach.getAttribute('aria-expanded')) !== 'true') await reach.click();
  await alarms.getByRole('link', { name: '020 7946 0990' }).waitFor();
  await expect.poll(() => alarms.getByText('Front door').count()).toBe(0);
  await expectAccessible(desk, '#page');
  await desk.getByRole('button', { name: 'Write the plan together' }).click();
  await desk.getByRole('button', { name: /^5\. / }).click();
  await desk
    .getByLabel('Pick from the list of your service')
    .selectOption({ label: 'Riverside crisis team, 020 7946 0990' });
  await desk.getByRole('button', { name: 'Save the plan' }).click();
  await desk.getByText('Riverside crisis team:').waitFor();
});

test('who may be contacted, and where a letter to them goes, are picked from it too', async () => {
  const pick = () =>
    desk
      .getByLabel('Pick from the list of your service')
      .first()
      .selectOption({ label: 'Riverside crisis team, 020 7946 0990' });
  await desk.goto(`${kith.address}/courses/${course}/opening`);
  const whom = desk.getByLabel('Who may be contacted');
  await desk
    .getByRole('button', { name: /^Consent/ })
    .first()
    .waitFor();
  if (!(await whom.isVisible()))
    await desk
      .getByRole('button', { name: /^Consent/ })
      .first()
      .click();
  await pick();
  await expect.poll(() => whom.inputValue()).toBe('Riverside crisis team');
  await desk.getByRole('button', { name: 'May be contacted' }).click();
  await desk.getByText('Contact with Riverside crisis team').waitFor();
  await desk.goto(`${kith.address}/courses/${course}/letters`);
  await desk.getByRole('button', { name: 'Write to somebody else' }).click();
  await desk.getByLabel('What it is about').selectOption({ label: 'Where we are' });
  await desk.locator('#to-others').getByRole('button', { name: 'Draft it from the course' }).click();
  await pick();
  await expect
    .poll(() => desk.getByLabel('Their address').inputValue())
    .toBe('Riverside crisis team\n020 7946 0990');
});
