import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type LongCourse, writeLongCourse } from '#examples/long-course.ts';
import { closeBrowser, expectAccessible, sidewaysScroll } from '#tests/browser.ts';
import { joins, signedIn } from './coming-in.ts';
import { type Kith, startKith, withCourse } from './kith.ts';

const client = { name: 'Maria-Magdalena von Hohenberg-Sonnenschein de la Vega y Castro', born: '1991-05-17' };
export const clientsDoor = { email: 'maria@example.org', password: 'grey otters hum at dusk' };

/** Sixteen sessions of sixty facts each, with a note of 5,000 words, in a Kith of its own. */
export interface LongHouse {
  kith: Kith;
  id: string;
  long: LongCourse;
  therapist: Page;
  close: () => Promise<void>;
}

export async function openLongHouse(): Promise<LongHouse> {
  const kith = await startKith();
  const { id, ...opened } = await withCourse(kith, { ...client, email: clientsDoor.email });
  const long = await writeLongCourse(opened.therapist, id, {
    sessions: 16,
    factsASession: 60,
    words: 5000,
    lastNote: 'draft',
  });
  await joins(kith, opened.therapist, { client: opened.client }, clientsDoor.password);
  const therapist = await signedIn(kith);
  const close = async () => {
    await closeBrowser();
    await kith.stop();
  };
  return { kith, id, long, therapist, close };
}

/** Dark on a telephone and light at a desk: nothing to the side, nothing that axe finds, and no room without end. */
export async function readsWell(
  page: Page,
  address: string,
  theme: 'light' | 'dark',
  axe: 'looks' | 'rests',
) {
  await page.setViewportSize({ width: theme === 'dark' ? 390 : 1280, height: 900 });
  await page.emulateMedia({ colorScheme: theme });
  await page.goto(address);
  await page.locator('h1, main h2').first().waitFor();
  await page.getByRole('status').filter({ hasText: 'One moment' }).waitFor({ state: 'detached' });
  if (axe === 'looks') await expectAccessible(page, 'main');
  for (const width of [1280, 390, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await expect
      .poll(() => sidewaysScroll(page), { message: `${address} at ${width}` })
      .toBeLessThanOrEqual(0);
  }
}
