import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { screenParts } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

/** Pages on which pressing leads out of the course: what is of the account, and help. */
const apart = new Set(['/my/account', '/help-now', '/about-ipt', '/my/group', '/my/diary/$tracker']);

const settled = (page: Page) => page.waitForLoadState('networkidle');

/** Opens an address and everything on it that is folded away. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await settled(page);
  for (const folded of await page.locator('main details:not([open]) > summary').all())
    await folded.click({ timeout: 5_000 }).catch(() => undefined);
  const shut = page.locator('main button[aria-expanded="false"]:not([aria-haspopup])');
  for (let left = await shut.count(); left > 0; left -= 1) await shut.first().click();
  await settled(page);
}

test('whatever is pressed on the pages of a finished course, nothing is refused because the course is closed', async () => {
  const pressed: string[] = [];
  const refused: string[] = [];
  const paths = Object.entries(screenParts.client).flatMap(([path, [seat]]) =>
    apart.has(path) ? [] : [seat?.fill ? seat.fill(clinic.here) : path],
  );
  await clinic.as('leila', async (page) => {
    let now = '';
    page.on('response', async (answer) => {
      if (!/\/acts\/\w+$/.test(answer.url())) return;
      pressed.push(now);
      if (answer.status() >= 400) {
        const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
        if (code === 'closed' || answer.status() === 403) refused.push(`${now}: ${answer.url()} ${code}`);
      }
    });
    for (const path of paths) {
      const address = clinic.kith.address + path;
      await opened(page, address);
      const buttons = page.locator('main').getByRole('button').and(page.locator(':not([aria-expanded])'));
      const count = await buttons.count();
      for (let nth = 0; nth < count; nth += 1) {
        if (nth > 0) await opened(page, address);
        const button = buttons.nth(nth);
        if (!(await button.isVisible().catch(() => false)) || !(await button.isEnabled())) continue;
        now = `${path}, ${await button.textContent()}`;
        await button.click();
        await settled(page);
      }
    }
  });
  expect(refused).toEqual([]);
  expect(pressed.length).toBeGreaterThan(5);
});
