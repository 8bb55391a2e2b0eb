import { afterAll, beforeAll, test } from 'vitest';
import { partInTurn } from '#tests/in-turn.ts';
import { screens } from './addresses.ts';
import { type DemoClinic, openDemoClinic } from './demo-clinic.ts';
import { readsLonger, speakLonger } from './read-longer.ts';

/** Some of the screens at one width, others with each commit; every one at every width each night. */
const parts = 30;
const turn = partInTurn(parts);
const width = [1280, 390, 320][turn % 3] ?? 390;
const theme = turn % 2 === 0 ? 'light' : 'dark';
const rows = Object.entries(screens)
  .flatMap(([path, seats]) => seats.map((seat) => ({ path, ...seat })))
  .filter((_, at) => at % parts === turn);

let clinic: DemoClinic;
beforeAll(async () => {
  clinic = await openDemoClinic();
});
afterAll(() => clinic.close());

test.each(rows)(
  `$path ($whose) has room for longer words, from either side, at ${width}, ${theme}`,
  async ({ path, whose, fill }) => {
    await clinic.as(whose, async (page) => {
      await speakLonger(page);
      await readsLonger(page, clinic.kith.address + (fill ? fill(clinic.here) : path), [width], theme);
      await page.unroute('**/assets/*.js');
    });
  },
  60_000,
);
