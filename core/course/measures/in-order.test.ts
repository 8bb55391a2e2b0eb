import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldOnto } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { aCourse } from '#tests/a-course.ts';
import { sixteen } from '#tests/a-course-under-way.ts';
import { chance } from '#tests/long-runs.ts';
import { readingsInOrder } from './in-order.ts';

const items = { 'phq-9': 9, 'gad-7': 7 } as const;
const given = fc.record({
  instrument: fc.constantFrom('phq-9' as const, 'gad-7' as const),
  day: fc.integer({ min: 10, max: 28 }),
  session: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  blank: fc.integer({ min: 0, max: 6 }),
  /** The client’s own answers of a day given again are one. */
  as: fc.constantFrom('client' as const, 'therapist' as const),
});

test('the order kept while readings come in is the order found anew, whatever day each is of', () => {
  fc.assert(
    fc.property(fc.array(given, { maxLength: 10 }), (all) => {
      const so = aCourse().does('openCourse', {
        client: 'leila',
        therapist: 'ana',
        protocol: sixteen,
      });
      let { course } = so;
      for (const { instrument, day, session, blank, as } of all) {
        const before = [...so.facts];
        const answers = Array.from({ length: items[instrument] }, (_, item) => (item < blank ? null : 1));
        readingsInOrder(course.measures, instrument);
        const form = { instrument, answers, session };
        const on = `2026-02-${day}`;
        if (isRefusal(so.attempt('answerMeasure', form, { on, as }))) continue;
        so.does('answerMeasure', form, { on, as });
        course = foldOnto(course, before, so.facts.slice(before.length));
      }
      const anew = { ...course.measures };
      for (const instrument of Object.keys(items)) {
        expect(readingsInOrder(course.measures, instrument)).toEqual(readingsInOrder(anew, instrument));
      }
    }),
    { ...chance, numRuns: 60 },
  );
});
