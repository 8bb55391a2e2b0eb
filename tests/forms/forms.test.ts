import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '#tests/stories/forms/form-hands.ts';
import { type Scene, scene } from './scene.ts';
import { stayingForms } from './staying/every.ts';
import { changes, onPage, recordOf, type StayingForm } from './twice.ts';

let here: Scene;
beforeAll(async () => {
  here = await scene();
});
afterAll(() => here?.stop());

function formFor(what: string): StayingForm {
  const found = stayingForms.find((form) => form.what === what);
  if (!found) throw new Error(`No form for ${what}.`);
  return found;
}

const acts = '**/api/courses/*/acts/*';
const record = () => recordOf(here, 'atWork');
const saved = async (page: Page, click: () => Promise<void>) => {
  const [answered] = await Promise.all([page.waitForResponse(changes), click()]);
  expect(answered.ok(), answered.ok() ? '' : await answered.text()).toBe(true);
};
const notAWordOfOthers = async (page: Page) =>
  await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual([]);

/** Nothing that is sent arrives, until the line is back. */
async function withoutLine(page: Page, does: () => Promise<void>): Promise<void> {
  await page.route(acts, (route) => route.abort());
  await does();
  await page.unroute(acts);
}
const lineIsBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event('online')));

test.each(['the family in words', 'the rating of a session', 'what the client does with others'])(
  'on a slow line, what is typed about %s while the answer comes is kept, and goes over what was saved',
  async (what) => {
    const { page, field, save, go } = onPage(here, formFor(what));
    await go();
    await page.route(acts, async (route) => {
      await new Promise((later) => setTimeout(later, 700));
      await route.continue();
    });
    await field.fill('Sent');
    await saved(page, async () => {
      await save.click();
      await field.fill('Sent, and half a th');
    });
    await page.unroute(acts);
    await page.waitForTimeout(250);
    await expect.poll(() => field.inputValue()).toBe('Sent, and half a th');
    await saved(page, () => save.click());
    await expect.poll(() => field.inputValue()).toBe('Sent, and half a th');
    await notAWordOfOthers(page);
    await go();
    await expect.poll(() => field.inputValue()).toBe('Sent, and half a th');
  },
);

test('a page that is read anew in between keeps what is half typed, and saves it', async () => {
  const { page, field, save, go } = onPage(here, formFor('the family in words'));
  await go();
  await field.fill('Half a sent');
  const person = { name: 'addPerson', id: crypto.randomUUID(), form: { displayName: 'Aunt Rosa' } };
  await here.therapist.act('atWork', person);
  await page.getByText('Aunt Rosa').first().waitFor();
  await expect.poll(() => field.inputValue()).toBe('Half a sent');
  await field.fill('Half a sentence, and the rest');
  await saved(page, () => save.click());
  await expect.poll(() => field.inputValue()).toBe('Half a sentence, and the rest');
  await notAWordOfOthers(page);
});

test('where somebody did write meanwhile, it is said, and what was typed stays until it is decided', async () => {
  const { page, field, save, go } = onPage(here, formFor('the family in words'));
  await go();
  await field.fill('Mine');
  const seen = await here.therapist.get<{ course: { network: { version: number } } }>('courses/atWork');
  const { version } = seen.course.network;
  const form = { familyMap: 'Theirs', version };
  await here.therapist.act('atWork', { name: 'describeNetwork', id: crypto.randomUUID(), form });
  const [answered] = await Promise.all([page.waitForResponse(changes), save.click()]);
  expect(answered.status()).toBe(409);
  await page.getByText('Theirs').first().waitFor();
  await expect.poll(() => field.inputValue()).toBe('Mine');
  await saved(page, () => page.getByRole('button', { name: 'Write mine over it' }).click());
  await expect.poll(() => field.inputValue()).toBe('Mine');
  expect(await record()).toContain('Mine');
});

test.each(['where the time went', 'how they like to be asked', 'when somebody may be rung'])(
  'while the line is gone, the form for %s shows what was sent, and after it is back what was sent last',
  async (what) => {
    const form = formFor(what);
    const { page, place, field, save, go } = onPage(here, form);
    const [first, second] = form.words ?? ['Sent without a line', 'Sent after it'];
    await go();
    await withoutLine(page, async () => {
      for (const [label, given] of Object.entries(form.needs ?? {})) await answer(place, label, given);
      for (const words of [first, second]) {
        await field.fill(words);
        await save.click();
        await place.getByText('Waiting for the connection').first().waitFor();
        await expect.poll(() => field.inputValue()).toBe(words);
      }
    });
    await lineIsBack(page);
    await expect.poll(record).toContain(form.words ? `:${second}` : second);
    await expect.poll(() => field.inputValue()).toBe(second);
    await notAWordOfOthers(page);
  },
);

test('what waits on a machine that is slow to write stays on the page while the line comes and goes', async () => {
  const { page, place, field, save, go } = onPage(here, formFor('how they like to be asked'));
  await go();
  await page.evaluate(() => {
    const seal = crypto.subtle.encrypt.bind(crypto.subtle);
    crypto.subtle.encrypt = async (...what) => {
      await new Promise((later) => setTimeout(later, 2_500));
      return seal(...what);
    };
  });
  const waits = place.getByText('Waiting for the connection').first();
  await withoutLine(page, async () => {
    await field.fill('Slowly written');
    await save.click();
    await waits.waitFor();
    for (const _ of [1, 2, 3]) {
      await lineIsBack(page);
      await page.waitForTimeout(600);
      await expect.poll(() => waits.isVisible()).toBe(true);
      await expect.poll(() => field.inputValue()).toBe('Slowly written');
    }
  });
  await lineIsBack(page);
  await expect.poll(record).toContain('Slowly written');
});

test('a private note first written twice without a line is one note, and what is half typed goes on over it', async () => {
  const { page, place, field, save, go } = onPage(here, formFor('a private note'));
  await go();
  await withoutLine(page, async () => {
    for (const words of ['First thought', 'Second thought']) {
      await field.fill(words);
      await save.click();
      await place.getByText('Waiting for the connection').first().waitFor();
      await expect.poll(() => field.inputValue()).toBe(words);
    }
    await field.fill('Third, half');
  });
  await lineIsBack(page);
  await expect.poll(record).toContain('Second thought');
  await expect.poll(() => field.inputValue()).toBe('Third, half');
  await saved(page, () => save.click());
  await notAWordOfOthers(page);
  const { course } = await here.therapist.get<{
    course: { privateNotes: { notes: { text: string }[] } };
  }>('courses/atWork');
  expect(course.privateNotes.notes.map(({ text }) => text)).toEqual(['Third, half']);
});

test('a letter of the client’s own first written twice without a line is one letter', async () => {
  const { page, place, field, save, go } = onPage(here, formFor('the client’s letter'));
  await go();
  await withoutLine(page, async () => {
    for (const words of ['Dear Ana', 'Dear Ana, thank you']) {
      await field.fill(words);
      await save.click();
      await place.getByText('Waiting for the connection').first().waitFor();
      await expect.poll(() => field.inputValue()).toBe(words);
    }
  });
  await lineIsBack(page);
  await expect.poll(record).toContain('Dear Ana, thank you');
  const { course } = await here.client.get<{ course: { letters: { letters: { from: string }[] } } }>(
    'courses/atWork',
  );
  expect(course.letters.letters.filter(({ from }) => from === 'client')).toHaveLength(1);
});

test('what was half typed in Kith 0.2.0, kept under the version it was over, stands in its form', async () => {
  const { page, field, go } = onPage(here, formFor('the patterns'));
  await page.evaluate(() => {
    const typed = { analysisId: 'sunday', patterns: [], strengths: [], words: 'Half a thought', version: 0 };
    localStorage.setItem('kith/draft/atWork/markPatterns/sunday/0', JSON.stringify(typed));
  });
  await go();
  await expect.poll(() => field.inputValue()).toBe('Half a thought');
});

test('a form that adds stays open with its words while another adds one, and while the one before it is being saved', async () => {
  const page = here.pages.therapist;
  await page.goto(`${here.kith.address}/courses/atWork/work/try-outs`);
  const opens = page.getByRole('button', { name: 'Agree on a try-out' });
  const field = page.getByRole('textbox', { name: 'What to try' });
  await opens.click();
  await field.fill('Half typed');
  const form = { what: 'Ask him on Saturday', personIds: [] };
  await here.therapist.act('atWork', { name: 'agreeTryOut', id: crypto.randomUUID(), form });
  await page.getByText('Ask him on Saturday').first().waitFor();
  await expect.poll(() => field.inputValue()).toBe('Half typed');
  const arrives = Promise.withResolvers<void>();
  await page.route(acts, async (route) => {
    await arrives.promise;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Leave it' }).click();
  await opens.click();
  await field.fill('The next one');
  await saved(page, async () => arrives.resolve());
  await page.unroute(acts);
  await page
    .getByRole('link', { name: 'Half typed' })
    .or(page.getByRole('heading', { name: 'Half typed' }))
    .first()
    .waitFor();
  await expect.poll(() => field.inputValue()).toBe('The next one');
  await page.getByRole('button', { name: 'Leave it' }).click();
});

test('where the story is written anew while the client answers, their words stay and the answer is given anew', async () => {
  const page = here.pages.client;
  const share = async (narrative: string) => {
    const { course } = await here.therapist.get<{
      course: { formulation: { versions: { version: number }[] } };
    }>('courses/atWork');
    const version = course.formulation.versions.at(-1)?.version ?? 0;
    const does = (name: string, form: unknown) =>
      here.therapist.act('atWork', { name, id: crypto.randomUUID(), form });
    await does('writeFormulation', { version, narrative });
    await does('shareFormulation', { version: version + 1, unratedBecause: 'We told it first' });
    await page.getByText(narrative).first().waitFor();
  };
  await page.goto(`${here.kith.address}/my/work`);
  await share('It began with the rows');
  const words = page.getByRole('textbox', { name: 'What I would change' });
  await words.fill('It was not only him');
  await page.getByText('Yes, it fits').click();
  await share('It began when he took the post');
  await expect.poll(() => words.inputValue()).toBe('It was not only him');
  await expect.poll(() => page.getByRole('radio', { name: 'Yes, it fits' }).isChecked()).toBe(false);
  await page.getByText('In part', { exact: true }).click();
  await saved(page, () => page.getByRole('button', { name: 'Send', exact: true }).click());
  await page.getByText('You said that it fits in part.', { exact: false }).waitFor();
  expect(await record()).toContain('It was not only him');
});
