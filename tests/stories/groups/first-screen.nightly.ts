import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { aGroupOf, aVillage, type Village } from './village.ts';

const words = 'Tuesday group at the well';
let village: Village;
let group: string;

beforeAll(async () => {
  village = await aVillage();
  group = await aGroupOf(village.dayra, ['Rosa Quiñónez', 'Luz Nazareno', 'Maritza Caicedo']);
});
afterAll(async () => {
  await closeBrowser();
  await village.stop();
});

test('once the list was shown all that a meeting needs is on the phone, though no group was opened: the line goes, and the meeting begins', async () => {
  const page = await village.phoneOf('dayra');
  await page.goto(`${village.kith.address}/groups`);
  await page.getByText(words).waitFor();
  const kept = () =>
    page.evaluate(async () => {
      const urls = await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => url),
        ),
      );
      return ['every-word', 'zod'].every((piece) =>
        urls.flat().some((url) => url.includes(`/assets/${piece}-`)),
      );
    });
  await expect.poll(kept).toBe(true);
  await page.context().setOffline(true);
  await page.getByText(words).click();
  await page.getByRole('link', { name: 'Begin meeting 1' }).click();
  await page.getByRole('heading', { name: 'Who is here?' }).waitFor();
  expect(page.url()).toContain(`/groups/${group}/meeting`);
});
