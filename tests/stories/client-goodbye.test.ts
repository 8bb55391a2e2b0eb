import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import type { Caller } from '#examples/caller.ts';
import { roleDispute } from '#examples/role-dispute/acts.ts';
import { codeFor } from '#tests/authenticator.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { account, type Kith, startKith, withCourse } from './kith.ts';

const password = 'two evenings that are mine';
const left =
  'tellEndingFeelings readHopeAgain reviewIssue finishProgressReview keepSkill tellSadnessFromRelapse'.split(
    ' ',
  );
const phone = { width: 390, height: 844, worker: 'kept' } as const;

describe('the goodbye, in a client’s own place', () => {
  let kith: Kith;
  let page: Page;
  let course: string;
  let client: Caller;
  let record: () => Promise<Course>;
  let does: (name: string, form: unknown) => Promise<unknown>;

  const title = (name: string) => page.getByRole('heading', { name, level: 1 }).waitFor();
  const question = (name: string) => page.getByRole('heading', { name, level: 2 }).waitFor();
  const go = (path: string) => page.goto(`${kith.address}${path}`);
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const looksWell = async (path: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: colorScheme === 'dark' ? 320 : 390, height: 6000 });
      await expect.poll(() => sidewaysScroll(page)).toBe(0);
      await expectAccessible(page, '#page');
      const look = process.env.KITH_LOOK;
      if (look) await page.screenshot({ path: `${look}/${path}-${colorScheme}.png`, fullPage: true });
    }
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize(phone);
  };

  beforeAll(async () => {
    kith = await startKith();
    const opened = await withCourse(kith);
    const { therapist } = opened;
    course = opened.id;
    client = await joins(kith, therapist, { client: opened.client }, password);
    record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
    does = (name, form) => therapist.act(course, { name, id: crypto.randomUUID(), form });
    for (const { as, name, id, on, form } of roleDispute(() => crypto.randomUUID())) {
      if (left.includes(name) || name === 'closeCourse') continue;
      await (as === 'client' ? client : therapist).act(course, { name, id, on, form });
    }
    page = await signedIn(kith, { email: 'leila@example.org', password }, phone);
  });
  afterAll(async () => {
    await closeBrowser();
    await kith.stop();
  });

  test('once the ending is named, Home offers to say what it is like; one question after another (E-03)', async () => {
    await go('/home');
    await question('We are coming to the end');
    await looksWell('home');
    await page.getByRole('link', { name: 'Say it here' }).click();
    await title('Finishing');
    await page.getByText('Ana Sousa reads this').waitFor();
    await question('What is it like to be finishing?');
    await looksWell('feelings');
    await press('Save');
    await page.getByText('Choose a feeling or write a few words.').waitFor();
    await page.getByText('Worried').click();
    await page.getByText('Proud').click();
    await page.getByLabel('In my words').fill('I did not think I would mind');
    await press('Save');
    await question('What you hoped for');
    await page.getByLabel('What became of it').fill('I laugh on Sundays');
    await press('Save');
    await question('How is it now?');
    await page.waitForFunction(() => document.activeElement?.textContent === 'How is it now?');
    expect((await record()).ending.feelings.at(-1)).toMatchObject({
      toldBy: 'client',
      feelings: ['apprehension', 'pride'],
      words: 'I did not think I would mind',
    });
  });

  test('each thing first brought is looked back on with my own part in it, or left out (E-02), and a skill is kept (E-04)', async () => {
    const [first, ...others] = (await record()).issues.issues;
    await page.getByText(first?.words ?? '', { exact: true }).waitFor();
    await looksWell('issue');
    await page.getByText('Better', { exact: true }).click();
    await page.getByLabel('What I did about it').fill('I asked him, twice');
    await press('Save');
    for (const { words } of others) {
      await page.getByText(words, { exact: true }).waitFor();
      await press('Skip');
    }
    await question('What do you take along?');
    await looksWell('skill');
    await page.getByLabel('Something I can do now').fill('Say what I want before I am angry');
    await press('Save');
    await question('How sure are you?');
    await page.getByText('7', { exact: true }).click();
    await press('Save');
    await page.getByText('I did: I asked him, twice').waitFor();
    await page.getByRole('heading', { name: 'Say what I want before I am angry' }).waitFor();
    await looksWell('said');
    expect((await record()).ending.issues).toMatchObject([{ now: 'better', whatIDid: 'I asked him, twice' }]);
  });

  test('what the therapist writes of an issue I see, and I can add to it without losing it', async () => {
    const issue = (await record()).issues.issues.at(1);
    await does('reviewIssue', {
      issue: issue?.id,
      now: 'same',
      words: 'She wrote once',
      whoHelped: 'My sister',
    });
    await page.getByText('She wrote once').waitFor();
    await page.getByRole('button', { name: `Add to it: ${issue?.words}` }).click();
    await page.getByLabel('What I did about it').fill('Rang her myself');
    await press('Save');
    await page.getByText('I did: Rang her myself').waitFor();
    expect((await record()).ending.issues.at(-1)).toMatchObject({
      now: 'same',
      words: 'She wrote once',
      whoHelped: 'My sister',
      whatIDid: 'Rang her myself',
    });
  });

  test('what was left out is not asked again; how we work together comes next, four numbers (ALLI-4)', async () => {
    await go('/home');
    await question('How we work together');
    await page.getByRole('link', { name: 'Answer them' }).click();
    await title('How we work together');
    await page.getByText('You need not answer').waitFor();
    await looksWell('together');
    for (const number of ['9', '8', '9', '10']) {
      await page.getByText(number, { exact: true }).click();
      await press('Next');
    }
    await press('Send it');
    await page.getByText('If something is not right yet').waitFor();
    expect((await record()).alliance.ratings.at(-1)).toMatchObject({ session: 16, total: 36 });
  });

  test('the work shows what was told and agreed before, what comes next and what I have done', async () => {
    const { formulation, contract } = await record();
    const { version: _, on: __, shared: ___, ...text } = formulation.versions.at(-1) ?? {};
    await does('writeFormulation', { ...text, narrative: 'It has eased since she spoke up.', version: 1 });
    await does('shareFormulation', { version: 2 });
    const { version: against, acknowledged: ____, on: _____, ...terms } = contract.versions.at(-1) ?? {};
    await does('agreeContract', { ...terms, becauseOf: 'The holidays', version: against });
    await go('/my/work');
    await page.getByText('It has eased since she spoke up.').waitFor();
    await page.getByText('Came to 16 sessions').waitFor();
    await press('How it was told before');
    await page.getByText('Depression tied to an unspoken dispute').waitFor();
    await page.getByText('You said then that it fitted.').waitFor();
    await press('What we agreed');
    await page.getByText('Why it changed: The holidays').waitFor();
    await press('I have read this and agree');
    await page.getByText('that you have read this and agree').waitFor();
    await looksWell('work');
  });

  test('a talk together is mine to say yes or no to, also later and without a reason (RD-10, T-16)', async () => {
    const { dispute } = await record();
    const [first] = dispute.disputes;
    const where = { disputeId: first?.id };
    await does('checkSafetyAtHome', { personId: first?.personId, answer: 'safe', asked: 'alone' });
    await does('planJointSession', { ...where, aim: 'Who does what on Sundays' });
    await page.getByText('Who does what on Sundays').waitFor();
    await looksWell('joint');
    await press('Yes, I want it');
    await page.getByText('You can still say no.').waitFor();
    await press('No, after all');
    await page.getByText('This is not going ahead.').waitFor();
    const after = (await record()).dispute.disputes.at(0)?.jointSession;
    expect(after?.calledOff?.why).toBe('Told without a reason');
  });

  test('a letter I was given can be kept as a PDF', async () => {
    await go('/my/letters');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Save it as a PDF: From your therapist/ }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^letter-ending-summary-.*\.pdf$/);
    await page.context().setOffline(true);
    await page.getByRole('link', { name: /Save it as a PDF: From your therapist/ }).click();
    await page.getByRole('alert').getByText('There is no connection just now', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await looksWell('letters');
  });

  test('moments can be looked back on week by week', async () => {
    const day = new Date(Date.now() - 9 * 24 * 3600 * 1000).toISOString().slice(0, 10);
    await client.act(course, {
      name: 'keepMoment',
      id: crypto.randomUUID(),
      on: day,
      form: { happened: 'Walked by the harbour', mood: 7 },
    });
    await go('/my/moments');
    await press('My week');
    await press('The week before');
    await page.getByRole('cell', { name: 'Walked by the harbour' }).waitFor();
    await looksWell('week');
  });

  test('who looked stands by person and day, however often in a day they looked', async () => {
    await go('/who-looked');
    const ana = page.getByRole('region', { name: 'Ana Sousa, therapist' });
    await ana.waitFor();
    await expect.poll(() => ana.getByText('Your record').count()).toBe(1);
  });

  test('a session that is near is said as one says it, by the clock of the phone', async () => {
    const soon = Temporal.Now.zonedDateTimeISO(account.zone).add({ hours: 2 }).toPlainDateTime();
    const at = soon.toString({ smallestUnit: 'minute' });
    await does('bookSession', { at, minutes: 50, kind: 'follow_up' });
    await go('/home');
    await page.getByText(/^We meet (today|tomorrow) at \d\d:\d\d/).waitFor();
    await go('/my/sessions');
    await page.getByRole('heading', { name: /^(Today|Tomorrow) at / }).waitFor();
    // Whether it is still today or already tomorrow, what is asked before a follow-up is not asked below.
    const booked = (await record()).sessions.appointments.findLast(({ state }) => state === 'booked');
    await does('cancelSession', { appointment: booked?.id, why: 'Only looked at here', by: 'therapist' });
  });

  test('a page opened without a connection says what is kept here and leads to help', async () => {
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await page.context().setOffline(true);
    await go('/my/finishing');
    await title('There is no connection just now');
    await looksWell('offline');
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).click();
    await title('Help now');
    await page.context().setOffline(false);
  });

  test('my account: another password, and a second step turned on and off again', async () => {
    const anew = 'three evenings that are mine';
    await go('/my/account');
    await press('Change my password');
    const own = page.getByRole('region', { name: 'Password' });
    await expect
      .poll(() => own.locator('input[autocomplete=username]').inputValue())
      .toBe('leila@example.org');
    await own.getByLabel('Present password').fill(password);
    await own.getByLabel('New password').fill(anew);
    await own.getByRole('button', { name: 'Change my password' }).last().click();
    await own.getByText('Your password is changed.').waitFor();

    const second = page.getByRole('region', { name: 'A second step' });
    await second.getByRole('button', { name: 'Turn on a second step' }).click();
    await second.getByLabel('Present password').fill(anew);
    await second.getByRole('button', { name: 'Go on' }).click();
    const secret = (await second.locator('code').first().textContent()) ?? '';
    await looksWell('second-step');
    await second.getByLabel('Code from the app').fill(codeFor(secret.replaceAll(' ', '')));
    await second.getByRole('button', { name: 'Turn it on' }).click();
    await second.getByRole('button', { name: 'Turn the second step off' }).click();
    await second.getByLabel('Present password').fill(anew);
    await second.getByRole('button', { name: 'Turn it off' }).click();
    await second.getByRole('button', { name: 'Turn on a second step' }).waitFor();
  });

  test('after closing, how it was is asked once; every question can be left empty (E-12)', async () => {
    await does('closeCourse', { outcome: 'completed' });
    await go('/home');
    await page.getByRole('link', { name: 'Say how it was' }).click();
    await title('How was it?');
    await looksWell('feedback');
    await press('Next');
    await page.getByLabel('In my words').fill('Being asked what I want');
    await press('Send it');
    await page.getByText('Thank you. What you wrote was sent to Ana Sousa.').waitFor();
    expect((await record()).ending.feedback).toMatchObject({
      satisfied: null,
      mostHelpful: 'Being asked what I want',
      wouldRecommend: 'prefers_not_to_say',
    });
    await go('/home');
    await question('We have finished');
    await page.getByRole('link', { name: 'What we worked on' }).click();
    await page.getByText('We have finished, after 16 sessions.').waitFor();
  });
});
