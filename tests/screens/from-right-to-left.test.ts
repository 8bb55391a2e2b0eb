import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sidewaysScroll } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { atTheOtherEdge, widest } from './fits.ts';

/** Pages full of people’s own words, which are in Latin letters here, in a page that reads from right to left. */
let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

/** What is wrong with a page once it reads from the right. */
async function wrongFromTheRight(page: Page, path: string): Promise<string[]> {
  await page.goto(clinic.kith.address + path);
  await page.locator('#kith main h1').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  const wrong: string[] = [];
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    const over = await sidewaysScroll(page);
    if (over > 0) wrong.push(`${path} at ${width}: ${over} too wide: ${await widest(page)}`);
    for (const words of await atTheOtherEdge(page)) wrong.push(`${path} at ${width}: ${words}`);
  }
  return wrong;
}

const rooms = ['', 'formulation', 'people', 'timeline', 'work/grief', 'work/try-outs', 'record', 'ending'];

test.each(['Amara', 'Leila'])(
  'what people wrote in the course of %s stands at the edge of the page, and fits',
  async (name) => {
    const { courses } = await clinic.ana.get<{ courses: { course: string; client: { name: string } }[] }>(
      'caseload',
    );
    const course = courses.find(({ client }) => client.name.startsWith(name))?.course;
    await clinic.as('ana', async (page) => {
      const wrong: string[] = [];
      for (const room of rooms) wrong.push(...(await wrongFromTheRight(page, `/courses/${course}/${room}`)));
      expect(wrong).toEqual([]);
    });
  },
);

test('what a client wrote stands at the edge of their own pages', async () => {
  await clinic.as('leila', async (page) => {
    const wrong: string[] = [];
    for (const path of ['/home', '/my/work', '/my/plan', '/my/people', '/my/try-outs', '/my/moments'])
      wrong.push(...(await wrongFromTheRight(page, path)));
    expect(wrong).toEqual([]);
  });
});
