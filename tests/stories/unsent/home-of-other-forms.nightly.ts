import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser, pageAt, shelfIsWritten } from '#tests/browser.ts';
import { filledDemo } from '#tests/screens/filled-demo.ts';
import { type Kith, startKith } from '#tests/stories/kith.ts';

/** The words of a form of therapy come over the line by themselves: without one from what the phone keeps. */
const phrase = 'pears in the long grass';
let kith: Kith;
beforeAll(async () => {
  kith = await startKith({ demo: true, filled: filledDemo });
});
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test.each(['selam', 'noa', 'amara'])('%s opens Home without a line once a phrase is chosen', async (who) => {
  const page = await pageAt(`${kith.address}/health`, { width: 390, height: 844, worker: 'kept' });
  await page.request.post(`${kith.address}/api/demo/sign-in`, {
    data: { email: `${who}@example.org` },
    headers: { origin: kith.address },
  });
  const hello = () => page.getByRole('heading', { name: /^Hello, /, level: 1 }).waitFor();
  await page.goto(`${kith.address}/home`);
  await hello();
  await page.locator('#next-thing').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const pieces = (await (await fetch('/behind-home.json')).json()) as string[];
    await Promise.all(pieces.map((piece) => fetch(piece)));
  });
  await page.goto(`${kith.address}/my/account`);
  await page.getByRole('button', { name: 'Choose a phrase for this phone' }).click();
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await page.getByLabel('The same phrase again').fill(phrase);
  await page.getByRole('button', { name: 'Lock this phone with it' }).click();
  await page.getByText('From now on this phone asks').waitFor();
  await shelfIsWritten(page);
  await page.context().setOffline(true);
  await page.goto(`${kith.address}/home`);
  await page.getByRole('textbox', { name: 'Phrase for this phone' }).fill(phrase);
  await page.getByRole('button', { name: 'Open' }).click();
  await hello();
  await page.getByText('This is as it was').waitFor();
  await page.locator('#next-thing').waitFor();
  await expect.poll(() => page.getByText('One moment, this is on its way').count()).toBe(0);
  await page.context().close();
});
