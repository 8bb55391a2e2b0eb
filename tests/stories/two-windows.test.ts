import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
const hand = { width: 390, height: 844, worker: 'kept' } as const;

describe('a client with two windows open', () => {
  let kith: Kith;
  let course: string;
  let record: () => Promise<Course>;
  /** The window that is left behind, and the one that saves first. */
  let phone: Page;
  let tablet: Page;

  const both = async (path: string, opens: string) => {
    for (const page of [phone, tablet]) {
      await page.goto(`${kith.address}${path}`);
      await page.getByRole('button', { name: opens, exact: true }).click();
    }
  };
  const save = (page: Page) =>
    page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click();
  /** The window left behind is refused, reads the newer text, and writes its own over it. */
  const overwrites = async (newer: string, look: string) => {
    const refused = phone.getByRole('alert');
    await refused.getByText('It now says:').waitFor();
    await refused.getByText(newer, { exact: false }).first().waitFor();
    await phone.setViewportSize({ width: 390, height: 4400 });
    await expect.poll(() => sidewaysScroll(phone)).toBe(0);
    await expectAccessible(phone, '#page');
    const folder = process.env.KITH_LOOK;
    if (folder) await phone.screenshot({ path: `${folder}/newer-${look}.png`, fullPage: true });
    await phone.setViewportSize(hand);
    await Promise.all([
      phone.waitForResponse((answer) => answer.ok() && answer.request().method() !== 'GET'),
      refused.getByRole('button', { name: 'Write mine over it' }).click(),
    ]);
    await refused.waitFor({ state: 'detached' });
  };

  beforeAll(async () => {
    kith = await startKith();
    const { therapist, id, client: person } = await withCourse(kith);
    course = id;
    const client = await joins(kith, therapist, { client: person }, leila.password);
    record = async () => (await therapist.get<{ course: Course }>(`courses/${course}`)).course;
    const does = (name: string, form: unknown) => client.act(course, { name, id: crypto.randomUUID(), form });
    await does('addEvent', { what: 'The move', date: '2025-10', kind: 'move' });
    await does('addPerson', { displayName: 'Ines', role: 'friend', ring: 1 });
    await does('describeNetwork', { standsOut: 'Few of them are near', version: 0 });
    await does('drawCycle', {
      title: 'When I say “fine”',
      nodes: [
        { id: 'mood', key: 'mood', text: 'Low' },
        { id: 'behaviour', key: 'behaviour', text: 'I say “fine”' },
      ],
    });
    [phone, tablet] = await Promise.all([signedIn(kith, leila, hand), signedIn(kith, leila)]);
  });
  afterAll(async () => {
    await closeBrowser();
    await kith.stop();
  });

  test('an event: the newer text stands beside mine before I write over it', async () => {
    await both('/my/timeline', 'Change it');
    const what = (page: Page) => page.getByRole('form', { name: /^Change it/ }).getByLabel('What happened');
    await what(phone).fill('The move to Porto, alone');
    await what(tablet).fill('The move to Lisbon');
    await save(tablet);
    await tablet.getByText('Saved', { exact: true }).waitFor();
    await save(phone);
    await overwrites('The move to Lisbon', 'event');
    expect((await record()).timeline.events.map((event) => event.what)).toEqual(['The move to Porto, alone']);
  });

  test('one of my people: what was said meanwhile is read part by part', async () => {
    await phone.goto(`${kith.address}/my/people`);
    await phone.getByRole('link', { name: 'Ines' }).click();
    await phone.waitForURL(/people\/.+/);
    await both(new URL(phone.url()).pathname, 'Change what I say');
    const role = (page: Page) => page.getByRole('combobox', { name: /^Who they are to you/ });
    await role(phone).selectOption('sibling');
    await role(tablet).selectOption('neighbour');
    await save(tablet);
    await tablet.waitForURL(/people$/);
    await save(phone);
    await overwrites('Neighbour', 'person');
    await phone.waitForURL(/people$/);
    expect((await record()).inventory.people.map(({ fields }) => fields.role)).toEqual(['sibling']);
  });

  test('the whole picture, and the cycle', async () => {
    await both('/my/people', 'The whole picture');
    const picture = (page: Page) => page.getByLabel('What I do with others');
    await picture(phone).fill('Choir');
    await picture(tablet).fill('Nothing just now');
    await save(tablet);
    await tablet.getByText('Saved', { exact: true }).waitFor();
    await save(phone);
    await overwrites('Nothing just now', 'picture');
    expect((await record()).network.socialActivities).toBe('Choir');

    await both('/my/work', 'Change it in my own words');
    const words = (page: Page) =>
      page.getByRole('form', { name: 'Change it in my own words' }).getByRole('textbox');
    await words(phone).first().fill('He comes home late');
    await words(tablet).first().fill('The table is set');
    await save(tablet);
    await tablet.getByText('Saved', { exact: true }).waitFor();
    await save(phone);
    await overwrites('The table is set', 'cycle');
    const drawn = (await record()).cycle.cycles[0]?.versions.at(-1)?.nodes.map(({ text }) => text);
    expect(drawn).toContain('He comes home late');
    expect(drawn).not.toContain('The table is set');
  });

  test('what waits goes in the order in which it was written, though the clock of the machine was set back', async () => {
    const page = await signedIn(kith, leila, hand);
    await page.goto(`${kith.address}/my/people`);
    await page.evaluate(async () => navigator.serviceWorker.ready);
    const open = () => page.getByRole('button', { name: 'The whole picture', exact: true }).click();
    const box = page.getByLabel('What I do with others');
    const saves = async (words: string) => {
      await open();
      await box.fill(words);
      await page.getByRole('main').getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Saved on this device. Waiting for the connection.').waitFor();
    };
    await page.route('**/acts/**', (route) => route.abort());
    await saves('The first text');
    await page.addInitScript(() => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - 2 * 3_600_000;
    });
    await page.reload();
    await saves('The second text');
    await page.unroute('**/acts/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect.poll(async () => (await record()).network.socialActivities).toBe('The second text');
    await expect.poll(() => page.getByText('saved on this device', { exact: false }).count()).toBe(0);
    expect((await record()).network.socialActivities).toBe('The second text');
    await page.context().close();
  });
});
