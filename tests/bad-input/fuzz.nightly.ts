import { afterAll, beforeAll, expect, test } from 'vitest';
import { verify } from '#server/keeping/verify/verify.ts';
import { type Scene, scene } from '#tests/access/people.ts';
import { figure } from '#tests/figures.ts';
import { oddActs, sendsAll } from './odd-forms.ts';

let at: Scene;
beforeAll(async () => {
  at = await scene();
});
afterAll(() => at.clinic.close());

test.each([1, 16])(
  'every act filled from its own form, and spoilt, %i at once, never breaks anything',
  async (atOnce) => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));
    console.log(`seed ${seed}; the same again with SEED=${seed}`);
    const sent = oddActs({ each: 60, seed, course: at.course });
    const recorded = await sendsAll(at, sent, atOnce);
    const { wrong } = await verify(at.clinic.kith.installation);
    figure({
      fault: 'Acts filled at random',
      done: `${sent.length} bodies for every act, ${atOnce === 1 ? 'one after another' : `${atOnce} at once`} (seed ${seed})`,
      cameOfIt: `none answered with 5xx; ${recorded} recorded, the rest refused with a sentence; verify found ${wrong.length} wrong`,
    });
    expect(wrong).toEqual([]);
  },
);
