import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Course } from '#core/course/course.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { closeBrowser, expectAccessible, pageAt, printedAlone, sidewaysScroll } from '#tests/browser.ts';
import { type Kith, startKith } from '#tests/stories/kith.ts';
import { type CourseParts, screens, type Whose } from './addresses.ts';

const files = ['entry', 'therapist', 'therapist/course', 'service', 'client'];
const routes = files.flatMap((file) =>
  [
    ...readFileSync(new URL(`../../web/${file}/routes.tsx`, import.meta.url), 'utf8').matchAll(
      /path: '([^']+)'/g,
    ),
  ].map(([, path = '']) => path),
);

let kith: Kith;
let here: CourseParts;
/** Each room that has pictures, with whose page it is and how many pictures stand there. */
let rooms: { whose: Whose; address: string; pictures: number }[];
/** What browsers complained of while the screens were looked at. */
const wrong: string[] = [];
/** Signed-in pages that nobody is looking at just now: two screens are looked at at a time. */
const free = new Map<Whose, Page[]>();

beforeAll(async () => {
  kith = await startKith({ demo: true });
  const ana = caller(kith.address);
  await ana.post('demo/sign-in', { email: 'ana@example.org' });
  here = await richest(ana);
  rooms = await roomsWithPictures(ana);
}, 120_000);
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

/** Leila's finished course, in which every kind of work was done; a decision is taken from whichever course has one. */
async function richest(ana: Caller): Promise<CourseParts> {
  const { courses } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>('caseload');
  const views = await Promise.all(
    courses.map(async ({ course }) => (await ana.get<{ course: Course }>(`courses/${course}`)).course),
  );
  const whole = views.find((one) => one.closing.closed && one.communication.analyses.length > 0) ?? views[0];
  if (!whole) throw new Error('The demo clinic has no courses.');
  return {
    course: whole.id,
    person: whole.inventory.people[0]?.id ?? '',
    analysis: whole.communication.analyses[0]?.id ?? '',
    decision: whole.decisions.decisions[0]?.id ?? 'none',
    rolePlay: whole.rolePlays.rolePlays[0]?.id ?? '',
    letter: whole.letters.letters[0]?.id ?? '',
  };
}

/** Rooms of finished and of running courses: between them they hold every picture. */
async function roomsWithPictures(ana: Caller): Promise<typeof rooms> {
  const { courses } = await ana.get<{ courses: { course: string; client: { name: string } }[] }>('caseload');
  const room = (client: string, path: string, pictures: number) => {
    const found = courses.find(({ client: { name } }) => name.startsWith(client));
    return { whose: 'ana' as const, address: `/courses/${found?.course}/${path}`, pictures };
  };
  const mine = (address: string, pictures: number) => ({ whose: 'amara' as const, address, pictures });
  return [
    room('Leila', 'people', 1),
    room('Leila', 'timeline', 1),
    room('Leila', 'measures', 2),
    room('Leila', 'formulation', 1),
    room('Leila', 'formulation/sheet', 1),
    room('Leila', 'work/dispute', 1),
    room('Leila', 'ending', 1),
    room('Amara', 'work/grief', 1),
    room('Saoirse', 'work/transition', 1),
    room('Priyanka', 'work/deficits', 1),
    mine('/my/people', 1),
    mine('/my/work', 2),
  ];
}

async function pageOf(whose: Whose): Promise<Page> {
  const known = free.get(whose)?.pop();
  if (known) return known;
  const page = await pageAt(`${kith.address}/health`);
  page.on('console', (said) => {
    const isLinkToNothing = page.url().endsWith('/invitation') && said.text().includes('404');
    if (said.type() === 'error' && !isLinkToNothing) wrong.push(`${page.url()}: ${said.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  if (whose !== 'nobody') {
    await page
      .context()
      .request.post(`${kith.address}/api/demo/sign-in`, { data: { email: `${whose}@example.org` } });
  }
  return page;
}

/** Looks at something as somebody, on a page that nobody else uses meanwhile. */
async function as(whose: Whose, looks: (page: Page) => Promise<void>): Promise<void> {
  const page = await pageOf(whose);
  await looks(page);
  free.set(whose, [...(free.get(whose) ?? []), page]);
}

/** Axe sees the page at its whole height, so that a bar that stays in sight does not stand over anything. */
async function readable(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 1200 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(kith.address + address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'dark'],
    [390, 'light'],
  ] as const) {
    await page.setViewportSize({ width, height: 1200 });
    await page.emulateMedia({ colorScheme });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height: Math.max(1200, whole) });
    await expectAccessible(page);
    expect(await sidewaysScroll(page), `${address} at ${width}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 320, height: 1200 });
  expect(await sidewaysScroll(page), `${address} at 320`).toBeLessThanOrEqual(0);
}

test('every route of the web app is among the screens', () => {
  expect([...new Set(routes)].filter((path) => path !== '/courses/$course').sort()).toEqual(
    Object.keys(screens).sort(),
  );
});

test.each(['/home', '/measure', '/my/people', '/caseload', '/members'])(
  'somebody signed out who opens %s is shown to the door',
  async (address) => {
    const page = await pageAt(kith.address + address);
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.context().close();
  },
);

const rows = Object.entries(screens).flatMap(([path, seats]) => seats.map((seat) => ({ path, ...seat })));

test.concurrent.each(rows)(
  '$path reads well for all ($whose): light and dark, at a desk and on a phone',
  async ({ path, whose, fill }) => {
    await as(whose, (page) => readable(page, fill ? fill(here) : path));
  },
  60_000,
);

test('no screen made the browser complain: nothing failed, nothing broke the page’s own policy', () => {
  expect(wrong).toEqual([]);
});

test('each picture is printed from its own room on one sheet, at a desk and on a phone', async () => {
  const sheets: string[] = [];
  for (const { whose, address, pictures } of rooms) {
    await as(whose, async (page) => {
      await page.goto(kith.address + address);
      const buttons = page.getByRole('button', { name: 'Print this picture' });
      await expect.poll(() => buttons.count(), { message: address }).toBe(pictures);
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        for (let nth = 0; nth < pictures; nth += 1)
          sheets.push(`${address} at ${width}, ${nth}: ${await printedAlone(page, 'A4', nth)}`);
      }
    });
  }
  expect(sheets.filter((line) => !line.endsWith(': 1'))).toEqual([]);
}, 90_000);
