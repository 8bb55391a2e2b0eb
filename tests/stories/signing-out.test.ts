import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeBrowser } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const leila = { email: 'leila@example.org', password: 'two evenings that are mine' };
let kith: Kith;

beforeAll(async () => {
  kith = await startKith();
  const { therapist, id: course, client: person } = await withCourse(kith);
  const client = await joins(kith, therapist, { client: person }, leila.password);
  const sign = { kind: 'unsaid', sign: 'I stop answering the telephone' };
  const form = { warningSigns: [sign], version: 0 };
  await client.act(course, { name: 'writeSafetyPlan', id: crypto.randomUUID(), form });
}, 60_000);
afterAll(async () => {
  await closeBrowser();
  await kith.stop();
});

test('signing out takes what is mine off the phone, and leaves what is the phone’s', async () => {
  const page = await signedIn(kith, leila, { width: 390, height: 844 });
  const kept = () => page.evaluate(() => Object.entries(localStorage).map((one) => one.join(' ')));
  const sealed = () =>
    page.evaluate(async () => {
      const asked = indexedDB.open('kith');
      await new Promise((done) => {
        asked.onsuccess = done;
      });
      const all = asked.result.transaction('entries').objectStore('entries').getAllKeys();
      return new Promise<string>((done) => {
        all.onsuccess = () => done(all.result.join(' '));
      });
    });
  await page.goto(`${kith.address}/my/plan/safety?who=Ines`);
  await page.getByLabel('How to reach them').fill('07700 900123');
  await page.goto(`${kith.address}/my/account`);
  await page.getByText('Dark', { exact: true }).click();
  expect(await sealed()).toMatch(/draft.*kept-for-help/);
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Sign out all the same' }).click();
  await page.waitForURL(/sign-in/);
  const after = await kept();
  expect(after).toContain('kith/theme dark');
  expect(after.join('\n')).not.toMatch(/07700|telephone|draft|kept-for-help/);
  expect(await sealed()).toBe('');
});
