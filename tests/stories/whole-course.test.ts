import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type Caller, caller } from '#examples/caller.ts';
import paper from '#examples/role-dispute/course.json' with { type: 'json' };
import { unfoldParts } from '#tests/browser/unfold-parts.ts';
import { closeBrowser, pageAt } from '#tests/browser.ts';
import { inTheRoom, tellTheKitchen } from './kitchen-exchange.ts';
import { account, type Kith, startKith } from './kith.ts';
import { guessed, isWholeOnPaper } from './paper-file.ts';
import { expectReadable, PaperFile } from './whole-course.ts';

const password = 'two evenings that are mine';
const [firstHour] = paper.sessions;
const [firstTry] = paper.tryOuts;
const what = firstTry?.what ?? '';

describe('a whole course, its important hours lived by hand', () => {
  let file: PaperFile;
  const both = () => ({ therapist: anasCalls, client: leilasCalls });
  let kith: Kith;
  let anasCalls: Caller;
  let leilasCalls: Caller;
  let ana: Page;
  let leila: Page;
  let course: string;
  let link: string;

  const record = async () => (await anasCalls.get<{ course: Course }>(`courses/${course}`)).course;
  const room = (at: string) => ana.goto(`${kith.address}/courses/${course}/${at}`);
  const press = (page: Page, name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click();

  beforeAll(async () => {
    kith = await startKith();
    file = new PaperFile(kith);
    file.comes('2026-01-13');
  });
  afterAll(async () => {
    await closeBrowser();
    await kith.stop();
  });

  test('on the first visit Ana names the service', async () => {
    ana = await pageAt(kith.address);
    await ana.getByRole('heading', { name: 'Welcome to Kith' }).waitFor();
    await expectReadable(ana, 'the first visit');
    await ana.getByLabel('Name of the service').fill(account.service);
    await ana.getByLabel('Your name').fill(paper.therapist.name);
    await ana.getByLabel('E-mail address').fill(account.email);
    await ana.getByLabel('Password').fill(account.password);
    await ana.getByRole('combobox', { name: 'Country' }).selectOption('GB');
    await ana.getByRole('combobox', { name: 'Time zone' }).selectOption('Europe/London');
    await press(ana, 'Begin');
    await ana.getByRole('heading', { name: 'Begin with your first course' }).waitFor();
    anasCalls = caller(kith.address);
    await anasCalls.post('sign-in', { email: account.email, password: account.password });
  });

  test('she opens Leila’s course, and copies the link of the invitation', async () => {
    await ana.getByRole('link', { name: 'Open a course' }).first().click();
    await ana.getByLabel('Name the client goes by').fill(paper.client.name);
    await ana.getByLabel('Date of birth').fill(paper.client.born);
    await ana.getByLabel('E-mail address').fill(paper.client.email);
    await expectReadable(ana, 'the new course');
    await press(ana, 'Open the course');
    await ana.waitForURL(/\/courses\/[0-9a-f-]{36}\/session/);
    course = new URL(ana.url()).pathname.split('/')[2] ?? '';
    await room('client');
    await press(ana, 'Invite the client');
    link = await ana.getByLabel('Link of the invitation').inputValue();
    expect(link).toContain('/invitation?token=');
    await expectReadable(ana, 'the client’s page');
  });

  test('Leila takes it up on her telephone, and consents', async () => {
    leila = await pageAt(link, { width: 390, height: 844, touch: 'yes' });
    await leila.getByLabel('Choose a password').fill(password);
    await expectReadable(leila, 'the invitation');
    await leila.keyboard.press('Enter');
    await leila.getByRole('heading', { name: 'Hello, Leila', level: 1 }).waitFor();
    await expectReadable(leila, 'her home');
    await leila.getByRole('link', { name: 'Begin', exact: true }).click();
    await press(leila, 'Yes, I want it');
    await press(leila, 'Yes, that is all right');
    for (const next of ['May sessions be recorded?', 'talk about our work']) {
      await leila.getByRole('heading', { name: next }).waitFor();
      await press(leila, 'Skip for now');
    }
    await leila.getByText('Thank you, that was all').waitFor();
    await expectReadable(leila, 'consent');
    leilasCalls = caller(kith.address);
    await leilasCalls.post('sign-in', { email: paper.client.email, password });
  });

  test('she answers the PHQ-9; item 9 at 1 shows help at once, and Ana sees the alarm without a reload', async () => {
    await ana.goto(`${kith.address}/today`);
    await ana.getByRole('heading', { name: 'Today' }).first().waitFor();
    await leila.goto(`${kith.address}/home`);
    let taps = 0;
    const tap = async (target: Locator) => {
      taps += 1;
      await target.click({ force: true });
    };
    await tap(leila.getByRole('link', { name: 'Answer them' }));
    await leila.getByText('reads your answers before session 1').waitFor();
    await expectReadable(leila, 'before the questions');
    await tap(leila.getByRole('button', { name: 'Begin' }));
    const answers = [...(firstHour?.phq9 ?? []), 1];
    expect(answers[8]).toBe(1);
    for (const [at, answer] of answers.entries()) {
      await leila.getByText(at < 9 ? `Question ${at + 1} of 9` : 'One more thing').waitFor();
      await tap(leila.getByRole('radio').nth(answer));
      if (at !== 8) continue;
      await leila.getByText('Thank you for saying so').waitFor();
      await tap(leila.getByRole('button', { name: 'Next' }));
    }
    await tap(leila.getByRole('button', { name: 'Finish' }));
    // Thirteen from Home, and one more where help stands beside an answer and nothing moves on by itself.
    expect(taps).toBe(13 + 1);
    await leila.getByRole('heading', { name: 'Help that is there now' }).waitFor();
    await expectReadable(leila, 'help after the answer');
    const alarms = ana.getByRole('region', { name: 'Alarms' });
    await alarms.getByRole('link', { name: paper.client.name }).waitFor();
    await expectReadable(ana, 'the day with an alarm');
  });

  test('Ana answers the alarm, and it is kept as she wrote it', async () => {
    await ana.getByRole('region', { name: 'Alarms' }).getByRole('link', { name: paper.client.name }).click();
    const alarm = ana.getByRole('article', { name: new RegExp(paper.client.name) });
    await press(ana, 'Answer it');
    await alarm.getByLabel('What you asked').fill('Directly, face to face: thoughts, plan, intent');
    await alarm.getByLabel('What the client said').fill('Easier not to wake up; no plan, no intent');
    await alarm.getByLabel('What you decided').fill('Safety plan begun and hers to keep');
    await alarm.getByLabel('Why').fill('Her sister knows');
    await alarm.getByLabel('When it is looked at again').fill('2026-01-20');
    await alarm.getByText('Go on, with the safety plan').click();
    await expectReadable(ana, 'the alarm');
    await press(ana, 'Save the answer');
    await alarm.waitFor({ state: 'detached' });
    expect((await record()).risk.alarms[0]?.answer?.decided).toBe('Safety plan begun and hers to keep');
  });

  test('session 3: the formulation is shared with her, and she agrees to it in her own words', async () => {
    const consented = ['treatment', 'confidentiality'].map((item) => JSON.stringify(item));
    await file.enter(
      course,
      both(),
      ({ name }) => name === 'shareFormulation',
      (step) =>
        (step.name === 'giveConsent' && consented.some((item) => JSON.stringify(step.form).includes(item))) ||
        step === file.find('answerMeasure') ||
        step === file.find('answerAlarm'),
    );
    file.comes('2026-01-27');
    await room('formulation');
    await unfoldParts(ana);
    await press(ana, 'Share it with the client');
    await ana.getByRole('button', { name: 'Share it with the client' }).waitFor({ state: 'detached' });
    await expectReadable(ana, 'the formulation');
    await leila.goto(`${kith.address}/my/work`);
    await leila.getByText(paper.formulation.clientsWords).first().waitFor();
    await expectReadable(leila, 'her formulation');
    await leila.getByText('Yes, it fits').click();
    await press(leila, 'Send');
    await leila.getByText('You said that it fits.').waitFor();
    await expect.poll(async () => (await record()).formulation.answers.at(-1)?.answer).toBe('agrees');
  });

  test('session 5: the exchange is taken apart line by line, rehearsed, and something is to be tried', async () => {
    await file.enter(
      course,
      both(),
      ({ name }) => name === 'startAnalysis',
      ({ name }) => name === 'agreeFormulation' || name === 'shareFormulation',
    );
    file.comes('2026-02-10');
    await room('work');
    await press(ana, `Analyse: ${paper.sessions[4]?.moodEventLink?.event}`);
    await ana.getByLabel('When', { exact: true }).fill('2026-02-07');
    await ana.getByRole('checkbox', { name: 'Tomas' }).check({ force: true });
    await press(ana, 'Start');
    await ana.waitForURL(/\/work\/analysis\//);
    file.made(file.find('startAnalysis')?.id, new URL(ana.url()).pathname.split('/').at(-1));
    await tellTheKitchen(ana.getByRole('form', { name: 'The exchange on one page' }));
    await expectReadable(ana, 'the exchange');
    await press(ana, 'Save and finish');
    await ana.getByText('Finished', { exact: true }).waitFor();
    await ana.getByText('Again, and nobody asked me.').first().waitFor();
    await expectReadable(ana, 'the analysis');
    await press(ana, /^Rehearse this/);
    await ana.waitForURL(/role-play/);
    await ana.getByText(paper.communication.instead).first().waitFor();
    await ana.getByLabel('What was tried').fill('Asked it as a question, and waited');
    await press(ana, 'Save');
    await ana.getByRole('heading', { name: /^Take 1/ }).waitFor();
    await expectReadable(ana, 'the rehearsal');
    await press(ana, /^Try it/);
    await ana.getByLabel('What to try').fill(what);
    await ana.getByLabel('What to try').press('Control+Enter');
    await ana.getByRole('link', { name: what }).first().waitFor();
    const tryOut = (await record()).tryOuts.tryOuts.at(-1);
    expect(tryOut).toMatchObject({ what, session: 5, from: { kind: 'role_play' } });
    file.made(file.find('agreeTryOut')?.id, tryOut?.id);
  });

  test('a week later Leila tells on her telephone how it went', async () => {
    const told = file.find('tellTryOut');
    await file.enter(
      course,
      both(),
      (step) => step === told,
      ({ name }) => inTheRoom.includes(name),
    );
    file.comes('2026-02-17');
    await leila.goto(`${kith.address}/my/try-outs`);
    const tried = leila.getByRole('region', { name: what });
    await tried.getByText('Not yet').click();
    await tried.getByLabel('What do you take from it?').fill(firstTry?.learned ?? '');
    await expectReadable(leila, 'her try-outs');
    await tried.getByRole('button', { name: 'Tell' }).click();
    await tried.waitFor({ state: 'detached' });
    await room('work/try-outs');
    await ana
      .getByText(firstTry?.learned ?? '')
      .first()
      .waitFor();
    await expectReadable(ana, 'the try-outs');
    await file.enter(
      course,
      both(),
      ({ name }) => name === 'sayGoodbye',
      (step) => step === told,
    );
  });

  test('session 16: goodbye with the plan in her hands, and the course closes reliably recovered', async () => {
    file.comes('2026-04-28');
    await room('ending');
    await unfoldParts(ana);
    await press(ana, 'Write the goodbye');
    await ana.getByLabel('What the client valued').fill('Being asked');
    const handed = ana.getByRole('group', { name: /Handed over/ });
    await handed.getByText('The plan for staying well').click();
    await press(ana, 'Save');
    await ana.getByRole('button', { name: 'Write the goodbye' }).waitFor({ state: 'detached' });
    await file.enter(
      course,
      both(),
      ({ name }) => name === 'closeCourse',
      ({ name }) => name === 'sayGoodbye',
    );
    await ana.getByText('Nothing stands in the way.').waitFor();
    await expectReadable(ana, 'the ending');
    const [event] = (await record()).timeline.events;
    const ofHerOwn = { name: 'keepPrivateNote', id: crypto.randomUUID(), form: { text: guessed } };
    await anasCalls.act(course, ofHerOwn);
    const why = { event: event?.id, text: guessed, version: 0 };
    await anasCalls.act(course, { name: 'noteHypothesis', id: crypto.randomUUID(), form: why });
    const moment = { happened: guessed, mood: 5 };
    await leilasCalls.act(course, { name: 'keepMoment', id: crypto.randomUUID(), form: moment });
    await press(ana, 'Close the course');
    await ana.getByText(/^Completed, /).waitFor();
    await ana.getByText('Reliably recovered', { exact: true }).first().waitFor();
    await ana.getByText(/18.*3/).and(ana.locator(':visible')).first().waitFor();
    await expectReadable(ana, 'the closed course');
    expect((await record()).closing.closed).toMatchObject({ outcome: 'completed', on: '2026-04-28' });
    await leila.goto(`${kith.address}/my/plan`);
    for (const sign of paper.ending.relapsePlan.earlySigns) await leila.getByText(sign).first().waitFor();
    await expectReadable(leila, 'her plan');
  });

  test('what only clinicians read stays closed in the record; on paper the course is a whole file without guesses (8.3, 9.6)', async () => {
    await room('record');
    await ana.getByLabel('Words in the entry').fill('note of a session was drafted');
    const entry = ana.getByRole('listitem').filter({ hasText: 'For clinicians: open it to read.' }).first();
    const note = (await record()).notes.notes.at(-1)?.text.slice(0, 30) ?? '';
    await expect.poll(() => entry.getByText(note).isVisible()).toBe(false);
    await entry.getByText('What it says').click();
    await entry.getByText(note).waitFor();
    await room('print');
    await isWholeOnPaper(ana);
    await expectReadable(ana, 'the printed course');
  });
});
