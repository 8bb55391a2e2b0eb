import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { steps } from './any-course.ts';
import { stuckIn, toldUnder } from './form-of-therapy.ts';

test.each(everyProtocol().map(({ id }) => id))('%s: forty courses, each of them another', (id) => {
  const form = everyProtocol().find((one) => one.id === id);
  if (!form) throw new Error(`There is no ${id}.`);
  const presets = form.presets.map((preset) => preset.id);
  fc.assert(
    fc.property(steps(60), fc.nat({ max: 60 }), fc.constantFrom(...presets), (story, held, preset) => {
      expect(stuckIn(toldUnder(form, preset, story, held))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
