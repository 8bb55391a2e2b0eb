import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, reloadAMomentLater } from '#tests/browser.ts';
import { invitationAt, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

let kith: Kith;
let course: string;
let client: string;
let therapist: Caller;

beforeAll(async () => {
  kith = await startKith();
  ({ id: course, client, therapist } = await withCourse(kith));
});

afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** A page of the course, with the therapist signed in. */
async function roomAt(path: string) {
  const page = await signedIn(kith);
  await page.goto(`${kith.address}/courses/${course}/${path}`);
  return page;
}

test('people are told of and placed on the circle by keyboard alone (I-10)', async () => {
  const page = await roomAt('people');
  const { keyboard } = page;
  const adding = page.getByRole('form', { name: 'Add a person' });
  await adding.getByLabel('Name or nickname').focus();
  for (const [name, who, tie] of [
    ['Karim', 'Partner', 'In conflict'],
    ['Sofie', 'Sister or brother', 'Supportive'],
  ] as const) {
    await keyboard.type(name);
    await keyboard.press('Tab');
    await keyboard.type(who);
    await keyboard.press('Tab');
    await keyboard.type(tie);
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('Space');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await page.getByRole('link', { name, exact: true }).first().waitFor();
  }
  const karim = page.getByRole('button', { name: /^Karim, Living, Inner ring, In conflict/ });
  await karim.focus();
  await keyboard.press('Enter');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await page.getByRole('button', { name: /^Karim, Living, Close/ }).waitFor();
  await reloadAMomentLater(page);
  await page.getByRole('button', { name: /^Karim, Living, Close, In conflict/ }).waitFor();
  await page.getByText('Whom they can tell what matters has not been asked yet.').waitFor();
  await expect.poll(() => page.getByText('there is nobody whom they can tell').count()).toBe(0);
  await expectAccessible(page);
  await page.close();
});

test('what is written on a person’s sheet is recorded as one goes (MS-10)', async () => {
  const page = await roomAt('people');
  await page.getByRole('link', { name: 'Sofie', exact: true }).first().click();
  await page.getByRole('heading', { name: 'Sofie' }).waitFor();
  await page.getByRole('button', { name: 'Write: What each expects' }).click();
  await page.getByLabel('Expectation 1').first().fill('That she calls back');
  await page.getByLabel('Was it said?').first().focus();
  await page.getByLabel('Was it said?').first().selectOption({ label: 'Never said' });
  await page.getByRole('button', { name: 'Done with: What each expects' }).click();
  await page.getByText('That she calls back — Never said').waitFor();
  await reloadAMomentLater(page);
  await page.getByText('That she calls back — Never said').waitFor();
  await page.getByRole('button', { name: 'Write: What is good, and what is not' }).click();
  await page.getByLabel('Change 1').fill('She moved to Porto');
  await page.getByRole('button', { name: 'Done with: What is good, and what is not' }).click();
  await page.getByText('She moved to Porto').waitFor();
  await page.close();
});

test('events with partial dates stand in the table; an absurd date is refused with what was typed still there (I-09, MS-09)', async () => {
  const page = await roomAt('timeline');
  const adding = page.getByRole('form', { name: 'Add an event' });
  const tell = async (what: string, when: string, kind: string) => {
    await adding.getByLabel('What happened').fill(what);
    await adding.getByLabel('When', { exact: true }).fill(when);
    await adding.getByLabel('What kind of event').selectOption({ label: kind });
    await adding.getByRole('button', { name: 'Put it on the timeline' }).click();
  };
  await tell('She cannot sleep any more', '2025-09', 'It began');
  await page.getByRole('cell', { name: 'It began' }).waitFor();
  await tell('Her father died', '2014', 'A death');
  const table = page.getByRole('table', { name: 'Events in order of time' });
  await table.getByRole('row', { name: /^2014 Her father died/ }).waitFor();
  await table.getByRole('row', { name: /^September 2025 She cannot sleep/ }).waitFor();
  await page.getByText('nothing is noted for the 12 months before').waitFor();
  await page.getByText('look at grief').waitFor();

  await tell('Somebody dies', '2031', 'A death');
  await page.getByText('A death cannot lie in the future').waitFor();
  await expect.poll(() => adding.getByLabel('When', { exact: true }).inputValue()).toBe('2031');
  await expect.poll(() => adding.getByLabel('What happened').inputValue()).toBe('Somebody dies');
  await tell('She was there', '1890', 'Something else');
  await page.getByText('before the client was born').waitFor();
  await expect.poll(() => adding.getByLabel('When', { exact: true }).inputValue()).toBe('1890');
  await adding.getByLabel('When', { exact: true }).fill('2026-02-31');
  await adding.getByLabel('What happened').focus();
  await page.getByText('There is no 31 Feb').waitFor();
  await expect.poll(() => adding.getByLabel('When', { exact: true }).inputValue()).toBe('2026-02-31');
  await expect.poll(() => table.getByRole('row').count()).toBe(3);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Put it on the timeline: She moved to Porto' }).click();
  const told = page.getByRole('form', { name: 'Put on the timeline: She moved to Porto' });
  await told.getByLabel('When', { exact: true }).fill('2025-03');
  await told.getByLabel('What kind of event').selectOption({ label: 'A move' });
  await told.getByRole('button', { name: 'Put it on the timeline' }).click();
  await table.getByRole('row', { name: /^March 2025 She moved to Porto.*Sofie/ }).waitFor();
  await expect.poll(() => page.getByText('Told with the people, not on the timeline yet').count()).toBe(0);
  await page.close();
});

test('who died, what was expected, what happened and how it goes round stand in the record in the client’s hand (I-09, I-10)', async () => {
  const page = await invitationAt(kith, therapist, { client }, { width: 390, height: 844 });
  const record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
  const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const go = (path: string) => page.goto(`${kith.address}${path}`);
  await page.getByLabel('Choose a password').fill('the kettle sings on sunday');
  await page.keyboard.press('Enter');
  await title('Hello, Leila');
  await go('/my/people/new');
  await page.getByLabel('Name or nickname').fill('Mama');
  await page.getByRole('button', { name: 'More about them' }).click();
  await page
    .getByRole('radiogroup', { name: /Are they living/ })
    .getByText('They have died')
    .click();
  await page.getByLabel('When did they die?').fill('2014');
  await expect.poll(() => page.getByText('Do you feel safe with them?').count()).toBe(0);
  await page.getByRole('button', { name: 'What each of us expects' }).click();
  await page
    .getByRole('group', { name: 'What I expect of them' })
    .getByLabel('Expectation 1')
    .fill('To be asked');
  await page.getByRole('button', { name: 'Save' }).click();
  await title('My people');
  const mama = async () =>
    (await record()).inventory.people.find(({ fields }) => fields.displayName === 'Mama');
  expect(await mama()).toMatchObject({
    addedBy: 'client',
    fields: { living: 'deceased', deathDate: '2014', myExpectations: [{ text: 'To be asked' }] },
  });
  await page.getByRole('button', { name: 'The whole picture' }).click();
  await page.getByLabel(/what strikes you/).fill('How few there are');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await record()).network)
    .toMatchObject({ standsOut: 'How few there are', lastBy: 'client' });
  await page.getByRole('link', { name: /^Mama/ }).click();
  await page.getByText('They have died').waitFor();
  await page.getByText('To be asked').waitFor();
  await go('/my/timeline');
  const adding = page.getByRole('form', { name: 'Add something that happened' });
  await adding.getByLabel('What happened').fill('Mama died');
  await adding.getByLabel('When', { exact: true }).fill('2014');
  await adding.getByLabel('What kind of thing').selectOption({ label: 'Somebody died' });
  await adding.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('listitem').getByText('Mama died').waitFor();
  expect((await record()).timeline.events.at(-1)).toMatchObject({ what: 'Mama died', addedBy: 'client' });
  await go('/my/work');
  await page.getByRole('button', { name: 'Add something that brought me here' }).click();
  const listing = page.getByRole('form', { name: 'Add something that brought me here' });
  await listing.getByLabel('In my words').fill('I have lost Ines');
  await listing.getByRole('button', { name: 'Add it' }).click();
  await page.getByRole('listitem').getByText('I have lost Ines').waitFor();
  expect((await record()).issues.issues).toMatchObject([{ listedBy: 'client' }]);
  await page.getByRole('button', { name: 'Draw it in my own words' }).click();
  const drawing = page.getByRole('form', { name: 'Draw it in my own words' });
  await drawing.getByLabel(/How did you feel/).fill('Small');
  await drawing.getByLabel(/What did you do, or stop doing/).fill('I keep away');
  await drawing.getByLabel(/Where could it be broken/).selectOption({ label: 'What I do or stop doing' });
  await drawing.getByLabel('What I could do there').fill('Answer one message');
  await drawing.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'I have tried to break it' }).waitFor();
  expect((await record()).cycle.cycles).toMatchObject([
    { versions: [{ as: 'client', breakPoints: [{ plan: 'Answer one message' }] }] },
  ]);
  await go('/my/work');
  await page.getByRole('button', { name: 'Change it in my own words' }).click();
  await expectAccessible(page);
  await page.close();
});
