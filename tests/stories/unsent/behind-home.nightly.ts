import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from '#tests/stories/coming-in.ts';
import { type Kith, startKith, withCourse } from '#tests/stories/kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
let kith: Kith;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, client } = await withCourse(kith);
  await joins(kith, therapist, { client }, leila.password);
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('once Home was shown every page of a client is on the phone, though none was opened: the line goes, and they open', async () => {
  const page = await signedIn(kith, leila, { width: 390, height: 844, worker: 'kept' });
  await page.goto(`${kith.address}/home`);
  await page.getByText('My place').waitFor();
  const listed = (await (await fetch(`${kith.address}/behind-home.json`)).json()) as string[];
  expect(listed.length).toBeGreaterThan(40);
  const lacking = () =>
    page.evaluate(async (pieces) => {
      const kept = await Promise.all(pieces.map((piece) => caches.match(piece)));
      return kept.filter((one) => one === undefined).length;
    }, listed);
  await expect.poll(lacking, { timeout: 100_000 }).toBe(0);
  await page.context().setOffline(true);
  for (const [place, title] of [
    ['People', 'My people'],
    ['What I keep', 'What I keep'],
    ['More', 'More'],
  ] as const) {
    await page.getByRole('link', { name: place, exact: true }).last().click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  }
  await page.context().close();
});
