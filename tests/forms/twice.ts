import type { Locator, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { readCourseRow } from '#server/courses/access.ts';
import { readChart } from '#server/courses/read-chart.ts';
import { shelfIsWritten } from '#tests/browser.ts';
import { type Answer, answer, labelled } from '#tests/stories/forms/form-hands.ts';
import type { Scene } from './scene.ts';

type Words = string | RegExp;

/** A form that is still there after it was saved, or is opened again in the same place, and how it is reached. */
export interface StayingForm {
  /** The file that holds the form. */
  file: string;
  /** Its act, where the file holds several forms. */
  act?: string;
  /** What it is for, as a person would say it. */
  what: string;
  who: 'therapist' | 'client';
  at: string;
  /** The buttons on the way to it, in order; one that stands open already is left so. */
  way?: readonly Words[];
  /** The region in which these buttons are, where others bear the same words. */
  from?: string;
  /** The region, group or form that it stands in, or the dialog. */
  within?: Words;
  /** The label of the text that is written anew each time. */
  write: string;
  /** Where its text is typed into a list that is found by typing. */
  box?: 'combobox';
  /** What else it asks, answered before each save. */
  needs?: Record<string, Answer>;
  save: string;
  /** Where the button that saves it stands, when that is not beside the text. */
  saveIn?: 'the page';
  /** Which of several buttons of that name. */
  nth?: number;
  /** What is written, where other words would be refused. */
  words?: readonly [string, string];
  /** What is answered before the text can be written. */
  first?: Record<string, Answer>;
  /** After a save its words stand in it, or it begins anew, or it has closed and is opened again. */
  after: 'stands' | 'begins anew' | 'opens again';
  /** The buttons that open it again; `at` is gone to anew when there are none. */
  again?: readonly Words[] | ((words: string) => readonly Words[]);
  /** Saving leads elsewhere, and one comes back to it. */
  returns?: 'to its page';
  /** Where its words are read, when that is not the record of the course. */
  kept?: (scene: Scene) => Promise<unknown>;
}

const exactly = (name: Words) => ({ name, exact: typeof name === 'string' });

async function press(on: Locator | Page, way: readonly Words[]): Promise<void> {
  for (const name of way) {
    const button = on.getByRole('button', exactly(name)).first();
    await button.waitFor();
    if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
  }
}

function within(page: Page, name: Words | undefined): Locator {
  const main = page.locator('main');
  if (name === undefined) return main;
  if (name === 'the dialog') return page.getByRole('dialog');
  const places = (['region', 'group', 'form'] as const).map((role) => main.getByRole(role, exactly(name)));
  const [first = main, ...others] = places;
  return others.reduce((either, place) => either.or(place), first).first();
}

/** Everything that is written down in this course, by whomever. */
export async function recordOf({ kith }: Scene, course: string): Promise<string> {
  const row = await readCourseRow(kith.running.installation, course);
  if (!row) throw new Error(`There is no course ${course}.`);
  return JSON.stringify((await readChart(kith.running.installation, row)).facts);
}

/** The answer to something that was sent. */
export const changes = (response: Response) =>
  response.request().method() !== 'GET' && new URL(response.url()).pathname.startsWith('/api/');

/** From now on, everything that stands in this field, in order. */
const watched = (field: Locator) =>
  field.evaluateHandle((box) => {
    const seen: string[] = [];
    const look = () => {
      const { value } = box as HTMLInputElement;
      if (box.isConnected && seen.at(-1) !== value) seen.push(value);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });

/** What stands in it; nothing where its question is not put any more. */
const standing = async (field: Locator) =>
  (await field.isVisible()) ? field.inputValue({ timeout: 1000 }).catch(() => '') : '';

const courseAt = (at: string) => /^\/courses\/([^/]+)/.exec(at)?.[1] ?? 'atWork';

/** A form on its page, as a person has it before them. */
export function onPage(scene: Scene, form: StayingForm) {
  const page = scene.pages[form.who];
  const place = within(page, form.within);
  const open = (by: readonly Words[] = form.way ?? []) => press(within(page, form.from), by);
  return {
    page,
    place,
    open,
    field: place.getByRole(form.box ?? 'textbox', { name: labelled(form.write) }).first(),
    save: (form.saveIn ? page.locator('main') : place)
      .getByRole('button', exactly(form.save))
      .nth(form.nth ?? 0),
    async go(by: readonly Words[] = form.way ?? []) {
      await page.goto(scene.kith.address + form.at);
      await open(by);
    },
  };
}

async function opensAgain(form: StayingForm, hands: ReturnType<typeof onPage>, words: string): Promise<void> {
  const { again, way = [] } = form;
  const opens = typeof again === 'function' ? again(words) : again;
  if (opens && !form.returns) return hands.open(opens);
  // That its words are saved is known on this machine, too, before the page is gone to anew.
  await shelfIsWritten(hands.page);
  await hands.go(opens ?? way);
}

/** Writes in the form, saves it, and looks at it; then once more with other words. Nothing is refused, lost, or old. */
export async function saveTwice(scene: Scene, form: StayingForm): Promise<void> {
  const { needs = {}, first = {}, after, kept } = form;
  const hands = onPage(scene, form);
  const { page, place, field, save } = hands;
  await hands.go();
  const written = form.words ?? [`First words about ${form.what}`, `Second words about ${form.what}`];
  for (const words of written) {
    if (after === 'begins anew') await hands.open();
    for (const [label, given] of Object.entries(first)) await answer(place, label, given);
    await field.fill(words);
    for (const [label, given] of Object.entries(needs)) await answer(place, label, given);
    const seen = await watched(field);
    const [answered] = await Promise.all([page.waitForResponse(changes), save.click()]);
    expect(answered.ok(), answered.ok() ? '' : await answered.text()).toBe(true);
    if (after === 'opens again') {
      await field.waitFor({ state: 'detached' });
      await opensAgain(form, hands, words);
    }
    await expect
      .poll(() => standing(field), { message: `after “${words}”` })
      .toBe(after === 'begins anew' ? '' : words);
    // A page that was gone to anew took along what was seen on it.
    const stood = await seen.jsonValue().catch(() => []);
    expect([...new Set(stood)].filter((one) => one !== words && one !== '')).toEqual([]);
    await expect.poll(() => page.getByRole('alert').allTextContents()).toEqual([]);
    if (kept) expect(JSON.stringify(await kept(scene))).toContain(words);
  }
  if (after === 'stands') {
    await hands.go();
    await expect.poll(() => field.inputValue(), { message: 'after a reload' }).toBe(written[1]);
  }
  if (kept) return;
  const record = await recordOf(scene, courseAt(form.at));
  for (const words of written) expect(record).toContain(words);
}
