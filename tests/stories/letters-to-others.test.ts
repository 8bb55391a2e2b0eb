import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { APostbox } from '#tests/a-postbox.ts';
import { closeBrowser } from '#tests/browser.ts';
import { atWork } from '#tests/screens/ids-courses.ts';
import { bring, clientOf } from './brought.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith } from './kith.ts';
import { looksRight } from './looks-right.ts';

const password = 'two evenings that are mine';
let kith: Kith;
let postbox: APostbox;
let desk: Page;
let phone: Page;

beforeAll(async () => {
  postbox = new APostbox();
  kith = await startKith({ smtp: await postbox.open() });
  const therapist = caller(kith.address);
  await therapist.post('first', account);
  const { me } = await therapist.get<{ me: { id: string } }>('here');
  await bring(kith, 'leila', atWork(), me.id);
  await joins(kith, therapist, { client: clientOf('leila') }, password);
  desk = await signedIn(kith, account, { width: 1280 });
  phone = await signedIn(
    kith,
    { email: 'leila@example.org', password },
    { width: 390, height: 844, touch: 'yes' },
  );
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
  await postbox.close();
});

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('a letter to the GP is written with the client’s consent, signed, read by the client, and goes by e-mail', async () => {
  await desk.goto(`${kith.address}/courses/leila/letters`);
  const others = desk.locator('#to-others');
  await others.getByText('The client has not agreed to anybody yet.').waitFor();
  await looksRight(desk, 'letters-nobody-agreed');
  await others.getByRole('link', { name: 'Consent' }).click();
  await desk
    .getByRole('button', { name: /^Consent/ })
    .first()
    .waitFor();
  const whom = desk.getByLabel('Who may be contacted');
  if (!(await whom.isVisible())) await press(desk, /^Consent/);
  await whom.fill('Dr Osei');
  await press(desk, 'May be contacted');
  await desk.getByText('Contact with Dr Osei').waitFor();

  await desk.goto(`${kith.address}/courses/leila/letters`);
  await press(desk, 'Write to somebody else');
  await looksRight(desk, 'letters-begin');
  await desk.getByLabel('What it is about').selectOption({ label: 'Where we are' });
  await desk.locator('#to-others').getByRole('button', { name: 'Draft it from the course' }).click();
  const words = desk.getByLabel('The letter', { exact: true });
  await expect
    .poll(() => words.inputValue())
    .toMatch(/^Dear Dr Osei,\n\nAbout Client leila, born 17 May 1991/);
  await words.fill(`${await words.inputValue()}\n\nPlease check her iron.`);
  await desk.getByLabel('Their address').fill('The Surgery\n1 High Street');
  await press(desk, 'Save the draft');
  await looksRight(desk, 'letter-draft');
  await press(desk, 'Sign it');
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign it' }).click();
  await desk.getByText('Signed, not sent').waitFor();

  await phone.goto(`${kith.address}/my/letters`);
  await phone.getByText('Please check her iron.').waitFor();
  await phone.getByText('It has not been sent yet.').waitFor();
  await looksRight(phone, 'letters-about-me');

  await press(desk, 'Send it by e-mail');
  await desk.getByLabel('E-mail address').fill('surgery@');
  await press(desk, 'Send it');
  await desk.getByText('Give the e-mail address it goes to').first().waitFor();
  await expect.poll(() => desk.getByLabel('E-mail address').inputValue()).toBe('surgery@');
  await desk.getByLabel('E-mail address').fill('surgery@example.org');
  await looksRight(desk, 'letter-send');
  await press(desk, 'Send it');
  await desk.getByText(/^By e-mail to surgery@example\.org/).waitFor();
  const sent = () => postbox.letters.filter((letter) => letter.includes('To: surgery@example.org'));
  await expect.poll(() => sent().length, { timeout: 20_000 }).toBe(1);
  expect(sent()[0]).toMatch(/application\/pdf/);
  await desk.reload();
  await desk.getByText('Sent', { exact: true }).first().waitFor();
  await looksRight(desk, 'letter-sent');
});

test('a letter in the service’s own words begins from the course, and is not signed while a gap stands in it', async () => {
  const theFirst = desk.url();
  await desk.goto(`${kith.address}/settings`);
  await press(desk, /^Letters to others/);
  await press(desk, 'Add a letter');
  await desk.getByLabel('What it is called').fill('Our letter to the GP');
  const words = desk.getByLabel('The letter', { exact: true });
  await words.fill('Dear [whom],\n\n[client] comes to us for [fokus].');
  await press(desk, 'Save the letters');
  await desk.getByText('There is nothing to fill [fokus] with.').waitFor();
  await words.fill(
    'Dear [whom],\n\n[client] comes to us. We meet again on [follow-up].\n[numbers]\n\nQuay Street',
  );
  await press(desk, 'Save the letters');
  await desk.getByText('Saved').first().waitFor();
  await looksRight(desk, 'letters-in-our-own-words');

  await desk.goto(`${kith.address}/courses/leila/letters`);
  await press(desk, 'Write to somebody else');
  await desk.getByLabel('What it is about').selectOption({ label: 'The course has begun' });
  const ours = desk.getByRole('radio', { name: 'Our letter to the GP' });
  await expect.poll(() => ours.isChecked()).toBe(true);
  await looksRight(desk, 'letters-begin-from-ours');
  await desk.locator('#to-others').getByRole('button', { name: 'Draft it from the course' }).click();
  const draft = desk.getByLabel('The letter', { exact: true });
  await expect
    .poll(() => draft.inputValue())
    .toBe('Dear Dr Osei,\n\nClient leila comes to us. We meet again on [follow-up].\n\nQuay Street');
  await press(desk, 'Sign it');
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign it' }).click();
  await desk.getByText('The letter still says [follow-up]').waitFor();
  await draft.fill('Dear Dr Osei,\n\nClient leila comes to us.\n\nQuay Street');
  await press(desk, 'Save the draft');
  await press(desk, 'Sign it');
  await desk.getByRole('dialog').getByRole('button', { name: 'Sign it' }).click();
  await desk.getByText('Signed, not sent').waitFor();
  await desk.goto(theFirst);
});

test('once the client takes their yes back nothing more goes, and what went stays to be read', async () => {
  await phone.goto(`${kith.address}/my/letters`);
  await phone.getByRole('link', { name: 'Change what I agreed to' }).click();
  await phone.getByText('Dr Osei').first().waitFor();
  await press(phone, 'Withdraw: Speaking with Dr Osei');
  await desk.reload();
  await desk.getByText('The client does not want Dr Osei to be written to').waitFor();
  for (const name of ['Send it by e-mail', 'I posted it or handed it over'])
    await expect.poll(() => desk.getByRole('button', { name }).count()).toBe(0);
  await desk.getByText('Please check her iron.').first().waitFor();
  await looksRight(desk, 'letter-taken-back');
});
