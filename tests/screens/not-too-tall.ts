import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** A page of a course shows what is due now and folds the rest: three screens of 1280 × 900 with nothing unfolded. */
const most = 3;

const short = [
  'client',
  'countersigns',
  'formulation/sheet',
  'letters',
  'opening',
  'messages',
  'moods',
  'people',
  'safety',
  'session',
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

/** Pages that are taller still, and by how much; this list only shrinks. */
const taller: Readonly<Record<string, number>> = {
  formulation: 7,
  measures: 7,
  ending: 9,
  record: 9,
};

/** Pages outside a course that are held to the same. */
const besideCourses = ['/supervision'];

/** Expects a page of a course, as it stands at 1280 across, to be no taller than it may be. */
export async function expectNotTooTall(page: Page, address: string): Promise<void> {
  const [, room = ''] = /\/courses\/[^/]+\/([^?#]*)/.exec(address) ?? [];
  const isShort = short.includes(room) || besideCourses.includes(new URL(address, 'http://kith').pathname);
  const bound = taller[room] ?? (isShort ? most : undefined);
  if (bound === undefined) return;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height / 900, `${address}, in screens`).toBeLessThanOrEqual(bound);
}
