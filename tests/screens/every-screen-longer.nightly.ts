import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { screenParts } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { readsLonger, speakLonger } from './read-longer.ts';

/**
 * Every screen in a language that nobody speaks, longer by two fifths, from left to right and from right to left: what
 * does not fit or reads badly here would do neither in German or Hebrew.
 */
let clinic: DemoClinic;
const speaks = new WeakSet<Page>();
beforeAll(async () => {
  clinic = await openDemoClinic();
}, 600_000);
afterAll(() => clinic.close());

for (const [part, screens] of Object.entries(screenParts)) {
  const rows = Object.entries(screens).flatMap(([path, seats]) => seats.map((seat) => ({ path, ...seat })));
  describe(part, () => {
    test.each(rows)(
      '$path ($whose) has room for longer words, from either side',
      async ({ path, whose, fill }) => {
        await clinic.as(whose, async (page) => {
          if (!speaks.has(page)) await speakLonger(page);
          speaks.add(page);
          const address = clinic.kith.address + (fill ? fill(clinic.here) : path);
          for (const theme of ['light', 'dark'] as const)
            await readsLonger(page, address, [1280, 390, 320], theme);
        });
      },
      120_000,
    );
  });
}
