import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '#examples/caller.ts';
import { pageAt, printedAlone } from '#tests/browser.ts';
import { screens, type Whose } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

const files = ['entry', 'therapist', 'therapist/course', 'service', 'client'];
const routes = files.flatMap((file) =>
  [
    ...readFileSync(new URL(`../../web/${file}/routes.tsx`, import.meta.url), 'utf8').matchAll(
      /path: '([^']+)'/g,
    ),
  ].map(([, path = '']) => path),
);

let clinic: DemoClinic;
/** Each room that has pictures, with whose page it is and how many pictures stand there. */
let rooms: { whose: Whose; address: string; pictures: number }[];

beforeAll(async () => {
  clinic = await openDemoClinic();
  rooms = await roomsWithPictures(clinic.ana);
}, 120_000);
afterAll(() => clinic.close());

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

test('every route of the web app is among the screens', () => {
  expect([...new Set(routes)].filter((path) => path !== '/courses/$course').sort()).toEqual(
    Object.keys(screens).sort(),
  );
});

test.each(['/home', '/measure', '/my/people', '/caseload', '/members'])(
  'somebody signed out who opens %s is shown to the door',
  async (address) => {
    const page = await pageAt(clinic.kith.address + address);
    await page.getByRole('heading', { name: 'Sign in', level: 1 }).waitFor();
    await page.context().close();
  },
);

test('each picture is printed from its own room on one sheet, at a desk and on a phone', async () => {
  const sheets: string[] = [];
  for (const { whose, address, pictures } of rooms) {
    await clinic.as(whose, async (page) => {
      await page.goto(clinic.kith.address + address);
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
