import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { type IdRow, idRows } from '#tests/house/ids.ts';
import { bring } from '#tests/stories/brought.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { account, type Kith, startKith } from '#tests/stories/kith.ts';
import { type IdRoomKey, idRooms, roomsOf } from './id-rooms.ts';
import { atWork, ending, finishedBare, fresh, neglected } from './ids-courses.ts';

/** Every clinical id is looked for where docs/ids.md says that it is met: a few courses, one load of each room. */

const rows = idRows();
const ruth = { email: 'ruth@example.org', password: 'a kettle on the tiled stove' };
const courses = { neglected, finishedBare, atWork, ending, fresh };
type Name = keyof typeof courses;

let kith: Kith;
let page: Page;
let analysis = '';

async function supervised(ana: ReturnType<typeof caller>, therapist: string): Promise<void> {
  const whom = { name: 'Ruth Adler', email: ruth.email, roles: ['supervisor'] };
  const herself = await joins(kith, ana, whom, ruth.password);
  const { me } = await herself.get<{ me: { id: string } }>('here');
  await ana.post('supervision/pairs', { supervisor: me.id, therapist });
}

beforeAll(async () => {
  kith = await startKith();
  const ana = caller(kith.address);
  await ana.post('first', account);
  const { me } = await ana.get<{ me: { id: string } }>('here');
  await supervised(ana, me.id);
  for (const name of ['neglected', 'finishedBare', 'atWork', 'ending', 'fresh'] as const) {
    const course = courses[name]();
    if (name === 'atWork') analysis = course.course.communication.analyses[0]?.id ?? '';
    await bring(kith, name, course, me.id);
  }
  page = await signedIn(kith);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

async function at(course: Name, room: string): Promise<void> {
  await page.goto(`${kith.address}/courses/${course}${room}`);
  await page.locator('main h2').first().waitFor();
}

const opens = (name: string | RegExp, on: Page = page) =>
  on.getByRole('button', { name, expanded: false }).first().click();

/** With everything opened it still reads well, and on the narrowest screen nothing is cut off. */
async function readsWell(on: Page): Promise<void> {
  await expectAccessible(on, 'main');
  await on.setViewportSize({ width: 320, height: 900 });
  await expect.poll(() => sidewaysScroll(on)).toBeLessThanOrEqual(0);
  await on.setViewportSize({ width: 1280, height: 900 });
}

/** What stands in each row of the lists in sight. */
const rowsOf = (on: Page = page, rowsAre = 'main li, main .rate') => on.locator(rowsAre).allInnerTexts();

const idsOf = (key: IdRoomKey) => {
  const room = idRooms.find((one) => one.key === key);
  return rows.filter((row) => roomsOf(row).some((one) => one === room));
};

const named = ({ id }: IdRow, text: string) => new RegExp(`(?<![A-Za-z-])${id}(?!\\d)`).test(text);

/** The rows of this place that have the id and its own title. */
function found(row: IdRow, texts: readonly string[]): string[] {
  return texts.filter((text) => named(row, text) && text.includes(row.title));
}

/** Ids of a place that are not met there. */
const missing = (key: IdRoomKey, texts: readonly string[]) =>
  idsOf(key)
    .filter((row) => found(row, texts).length === 0)
    .map(({ id }) => id);

test('the room before an hour has I-01 to I-17, X-01 to X-12 and MS-01 to MS-24, due or to come', async () => {
  await at('fresh', '/session?part=before');
  await opens('The steps of the hour');
  await opens('Everything the beginning asks');
  await opens('Every milestone, and how it stands');
  const texts = await rowsOf();
  expect(missing('hour', texts)).toEqual([]);
  expect(missing('initial', texts)).toEqual([]);
  for (const row of idsOf('milestones')) {
    const stands = found(row, texts).some((text) => /Due in session 1|By session \d+/.test(text));
    expect(stands, row.id).toBe(true);
  }
});

test('the room before a middle hour has M-01 to M-16, and a milestone that is done says so', async () => {
  await at('atWork', '/session?part=before');
  await opens('Everything the middle phase asks');
  await opens('Every milestone, and how it stands');
  const texts = await rowsOf();
  expect(missing('middle', texts)).toEqual([]);
  expect(texts.find((text) => /MS-01(?!\d)/.test(text))).toContain('Done');
  await readsWell(page);
});

test('the last phase has E-01 to E-12 in the room before the hour, and each its part in the ending', async () => {
  await at('ending', '/session?part=before');
  await opens('Everything the ending asks');
  expect(missing('endingTasks', await rowsOf())).toEqual([]);
  await at('ending', '/ending');
  const parts = page.locator('main section[id^="E-"]');
  expect(
    missing('ending', await parts.evaluateAll((all) => all.map((one) => `${one.id} ${one.textContent}`))),
  ).toEqual([]);
});

test('a neglected course has its milestones overdue, save one passed over and a sick role given by half', async () => {
  const standing: Record<string, string> = { 'MS-06': 'Done', 'MS-15': 'Passed over' };
  await at('neglected', '/session?part=before');
  await opens('Every milestone, and how it stands');
  const texts = await rowsOf();
  for (const row of idsOf('milestones')) {
    const stands = standing[row.id] ?? 'Overdue since session';
    expect(
      found(row, texts).some((text) => text.includes(stands)),
      row.id,
    ).toBe(true);
  }
});

test('during the hour T-01 to T-17 are marked by a key each', async () => {
  await at('atWork', '/session/5?part=during');
  const keys = page.getByRole('region', { name: 'Techniques' }).locator('button[title]');
  const told = await keys.evaluateAll((all) =>
    all.map((one) => `${one.getAttribute('title')} ${one.textContent}`),
  );
  expect(missing('techniques', told)).toEqual([]);
});

test('after the hour a neglected course shows PD-01 to PD-28, and the rating what needs an ear', async () => {
  await at('finishedBare', '/session?part=after');
  const bare = await rowsOf();
  await at('neglected', '/session/14?part=after');
  const texts = await rowsOf();
  expect(missing('drift', texts)).toEqual(['PD-25']);
  expect(missing('drift', [...bare, ...texts])).toEqual([]);
  await opens('Rate the session: one minute');
  await readsWell(page);
  expect(missing('rating', await page.getByText(/^By ear/).allInnerTexts())).toEqual([]);
});

test('the record says how the course stands against the protocol: MS-01 to MS-24, PD-01 to PD-28', async () => {
  await at('finishedBare', '/record');
  await opens('Where it drifts');
  const bare = await rowsOf();
  await at('neglected', '/record');
  await opens('Where it drifts');
  await opens('Every milestone, and how it stands');
  expect(missing('record', [...bare, ...(await rowsOf())])).toEqual([]);
  await readsWell(page);
});

test('the supervisor’s queue names what is overdue and where it drifts in words, the id of each on demand', async () => {
  const hers = await signedIn(kith, ruth);
  await hers.goto(`${kith.address}/supervision`);
  await hers.getByRole('link', { name: 'Client neglected' }).waitFor();
  for (const more of await hers.getByRole('button', { name: /^and .* more$/ }).all()) await more.click();
  const told = await hers
    .locator('main [title]')
    .evaluateAll((all) => all.map((one) => `${one.getAttribute('title')} ${one.textContent}`));
  expect(missing('supervision', told)).toEqual([]);
  expect((await hers.locator('main').allInnerTexts()).join(' ')).not.toMatch(/\b(MS|PD)-\d/);
  await readsWell(hers);
  await hers.context().close();
});

test('the room of each area has its strategies: GR-1 to GR-8, RD-1 to RD-11, RT-1 to RT-9, DF-1 to DF-8', async () => {
  for (const area of ['grief', 'dispute', 'transition', 'deficits'] as const) {
    await at('atWork', `/work/${area}`);
    expect(missing(area, await rowsOf())).toEqual([]);
  }
});

test('an analysis offers the patterns CP-1 to CP-13', async () => {
  await at('atWork', `/work/analysis/${analysis}`);
  await page.getByRole('button', { name: 'Mark patterns and strengths' }).click();
  expect(missing('patterns', await rowsOf(page, 'main label'))).toEqual([]);
});
