import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAt } from '#tests/browser.ts';
import { screens } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { notOnOneSheet } from './pictures-printed.ts';

const files = ['entry', 'therapist', 'therapist/course', 'group', 'service', 'client'];
const routes = files.flatMap((file) =>
  [
    ...readFileSync(new URL(`../../web/${file}/routes.tsx`, import.meta.url), 'utf8').matchAll(
      /path: '([^']+)'/g,
    ),
  ].map(([, path = '']) => path),
);

let clinic: DemoClinic;

beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

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

// Each room at one of the two widths; pictures-printed.nightly.ts prints them at both.
test('each picture is printed from its own room on one sheet, at a desk or on a phone', async () => {
  expect(await notOnOneSheet(clinic, (at) => [at % 2 === 0 ? 1280 : 390])).toEqual([]);
});

test('nothing of a form is printed of the people, unless somebody opened it', async () => {
  await clinic.as('ana', async (page) => {
    await page.goto(`${clinic.kith.address}/courses/${clinic.here.writtenOf}/people`);
    const fold = page.getByRole('button', { name: 'The network as a whole' });
    await fold.waitFor();
    await page.emulateMedia({ media: 'print' });
    const fields = page.locator('input:visible, textarea:visible, select:visible');
    await expect.poll(() => fields.count()).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await fold.click();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => fields.count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'screen' });
  });
});
