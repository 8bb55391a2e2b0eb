import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page shows what is due now and folds the rest: three screens of 1280 × 900 with nothing unfolded. */
const most = 3;

const short: readonly string[] = [
  'client',
  'countersigns',
  'ending',
  'formulation',
  'formulation/sheet',
  'letters',
  'measures',
  'opening',
  'messages',
  'moods',
  'people',
  'record',
  'safety',
  'session',
  'supervision',
  'sessions',
  'timeline',
  'work',
  'work/clarify',
  'work/deficits',
  'work/dispute',
  'work/feelings',
  'work/grief',
  'work/patterns',
  'work/skills',
  'work/talks',
  'work/transition',
  'work/try-outs',
];

/** Pages outside a course that are held to the same; those for anybody by `tests/stories/public-pages.test.ts`. */
const besideCourses = /^\/(supervision|service|settings|evidence|forms(\/[^/]+\/[^/]+)?)$/;

/** Expects a page of a course, as it stands at 1280 across, to be no taller than it may be. */
export async function expectNotTooTall(page: Page, address: string): Promise<void> {
  const [, room = ''] = /\/courses\/[^/]+\/([^?#]*)/.exec(address) ?? [];
  const isShort = short.includes(room) || besideCourses.test(new URL(address, 'http://kith').pathname);
  if (!isShort) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 900, `${address}, in screens`).toBeLessThanOrEqual(most);
}
