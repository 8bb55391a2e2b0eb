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
