import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { steps } from './any-course.ts';
import { stuckIn, toldUnder } from './form-of-therapy.ts';

/** The long form, with other courses each night, is form-of-therapy.nightly.ts. */
describe('whatever legal course a form of therapy takes', () => {
  it.each(everyProtocol().map(({ id }) => id))(
    '%s: its guide answers, and no block stands that nothing can lift',
    (id) => {
      const form = everyProtocol().find((one) => one.id === id);
      if (!form) throw new Error(`There is no ${id}.`);
      fc.assert(
        fc.property(steps(12), fc.nat({ max: 60 }), (story, held) => {
          for (const preset of form.presets)
            expect(stuckIn(toldUnder(form, preset.id, [], preset.sessions))).toEqual([]);
          expect(stuckIn(toldUnder(form, form.defaultPreset, story, held))).toEqual([]);
        }),
        { numRuns: 1, seed: 11 },
      );
    },
  );
});
