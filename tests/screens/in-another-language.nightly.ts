import { afterAll, beforeAll, expect, test } from 'vitest';
import { atItsWholeHeight } from '#tests/browser/whole-height.ts';
import { expectAccessible } from '#tests/browser.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { inSpanish, openedInSpanish, pagesInSpanish, readers, wrongInBrackets } from './read-in-brackets.ts';

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

test.each(readers)(
  'every page offered in Spanish says all it says from the catalogue, fits on a phone, and turns from right to left: %s',
  async (whose) => {
    expect(await wrongInBrackets(clinic, whose, pagesInSpanish)).toEqual([]);
  },
  900_000,
);

test.each(['light', 'dark'] as const)(
  'every page offered in Spanish reads well for all: %s',
  async (colorScheme) => {
    await clinic.as('amara', async (page) => {
      await inSpanish(page);
      await page.emulateMedia({ colorScheme });
      for (const path of pagesInSpanish) {
        for (const width of [1280, 390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          await openedInSpanish(page, clinic.kith.address + path);
          await atItsWholeHeight(page, width);
          await expectAccessible(page);
        }
      }
    });
  },
  900_000,
);
