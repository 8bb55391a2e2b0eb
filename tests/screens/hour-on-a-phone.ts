import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { toldAbove } from './told-above.ts';

/** How far down the hour may begin on a phone, and its first step, below what says that this is a demo and what is told above every page. */
const most = { hour: 300, firstStep: 460 };

/** Expects the hour, where that is the page, to be in sight on a phone 390 across, with one line of rooms above it. */
export async function expectHourInSight(page: Page, address: string): Promise<void> {
  if (!address.endsWith('part=during')) return;
  const [demo, rooms, hour, first] = await Promise.all([
    page.getByText('This is a demo clinic.').boundingBox(),
    page.getByRole('navigation', { name: 'Rooms of this course' }).boundingBox(),
    page.getByRole('heading', { level: 2, name: /^Session / }).boundingBox(),
    page.getByText('How have you been?').first().boundingBox(),
  ]);
  expect(rooms?.height, 'one line of rooms').toBeLessThan(60);
  const above = (demo?.height ?? 0) + (await toldAbove(page));
  const begins = (at: typeof hour) => (at?.y ?? Number.NaN) - above;
  expect(begins(hour), `${address}, where the hour begins`).toBeLessThanOrEqual(most.hour);
  expect(begins(first), `${address}, where its first step is`).toBeLessThanOrEqual(most.firstStep);
}
