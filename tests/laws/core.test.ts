import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AskedBefore } from '#core/book/asked-before.ts';
import { standings } from '#core/book/doing.ts';
import { acts, factShapes, fold, foldOnto, openActs, seenBy } from '#core/course/book.ts';
import { chapterNames, chapters } from '#core/course/chapters.ts';
import type { Course } from '#core/course/course.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import { summarise } from '#core/lists/summarise.ts';
import { chance } from '#tests/long-runs.ts';
import { writtenDown } from '#tests/written-down.ts';
import { steps, tell } from './any-course.ts';

const someone = {
  id: 'act-0',
  by: 'ana',
  on: '2026-12-31',
  now: '2026-12-31T10:00:00.000Z',
  today: '2026-12-31',
  zone: 'Europe/London',
};
const runs = { ...chance, numRuns: 60 };
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

test('whatever is tried, the fold never throws, and every fact has its shape', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(steps(120), (story) => {
      const { facts, doneActs } = tell(story);
      for (const name of doneActs) done.add(name);
      for (const fact of facts)
        expect(factShapes.get(fact.type)?.safeParse(fact.data).error, fact.type).toBeUndefined();
      const course = fold('course-1', facts);
      expect(course.seq).toBe(facts.length);
      expect(summarise(course)).toEqual(summarise(fold('course-1', plain(facts))));
      for (const as of standings) expect(openActs(course, { ...someone, as })).not.toContain('openCourse');
    }),
    runs,
  );
  expect(done.size, 'acts of many chapters are reached').toBeGreaterThan(acts.size * 0.4);
});

test('whatever is refused has a code that stays, and a whole sentence', () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(steps(60), (story) => {
      for (const { refused, because } of tell(story).refusals) {
        codes.add(refused);
        expect(refused).toMatch(/^[a-z]+([-_][a-z]+)*$/);
        expect(because, refused).toMatch(/\S \S.*[.?]( \([A-Z]+-\d+\))?$/s);
        expect(because, refused).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { ...chance, numRuns: 20 },
  );
  expect(codes.size, 'many kinds of refusal are met').toBeGreaterThan(20);
});

test('folding onto a fold is folding all', () => {
  fc.assert(
    fc.property(steps(40), fc.nat(), (story, at) => {
      const { facts } = tell(story);
      const [before, after] = [facts.slice(0, at % facts.length), facts.slice(at % facts.length)];
      expect(plain(foldOnto(fold('course-1', before), before, after))).toEqual(
        plain(fold('course-1', facts)),
      );
    }),
    runs,
  );
});

test('what is worked out of a course as it grows is what is worked out of it at once', () => {
  fc.assert(
    fc.property(steps(80), (story) => {
      const { facts } = tell(story);
      const asked = new AskedBefore<Course>();
      let course = fold('course-1', []);
      for (const [at, fact] of facts.entries()) {
        course = foldOnto(course, facts.slice(0, at), [fact]);
        expect(summarise(course, asked), fact.type).toEqual(summarise(course));
      }
    }),
    { ...runs, numRuns: 25 },
  );
});

test('the fold of a prefix is the past: nothing that comes later changes it, and no fold changes a fact', () => {
  fc.assert(
    fc.property(steps(40), fc.nat(), (story, at) => {
      const { facts } = tell(story);
      const before = facts.slice(0, 1 + (at % facts.length));
      const past = fold('course-1', before);
      const kept = JSON.stringify([past, facts]);
      fold('course-1', facts);
      foldOnto(past, before, facts.slice(before.length));
      expect(JSON.stringify([past, facts])).toBe(kept);
    }),
    runs,
  );
});

test('only a strike removes: any fact but a kept one can be struck out, and the course still folds', () => {
  fc.assert(
    fc.property(steps(30), fc.nat(), (story, at) => {
      const { facts, course } = tell(story);
      const seq = 1 + (at % facts.length);
      const on = '2026-12-31';
      const struckOut = (...seqs: number[]) =>
        writtenDown(
          seqs.map((one) => ({ type: 'FactStruckOut', on, data: { seq: one, why: 'Wrong record.' } })),
          { id: 'strike', now: `${on}T10:00:00.000Z`, by: 'ana' },
          { course: 'course-1', after: facts.length },
        );
      const without = fold('course-1', [...facts, ...struckOut(seq)]);
      expect(without.seq).toBe(course.seq + 1);
      expect(without.record.struck.at(-1)).toMatchObject({ seq });
      const others = facts.filter((fact) => fact.type !== 'FactStruckOut').map((fact) => fact.seq);
      const empty = fold('course-1', [...facts, ...struckOut(...others)]);
      for (const name of chapterNames.filter((one) => one !== 'record')) {
        expect(plain(empty[name]), name).toEqual(plain(chapters[name].start));
      }
    }),
    runs,
  );
});

test('whoever looks, at whatever course, sees something and breaks nothing', () => {
  fc.assert(
    fc.property(steps(40), (story) => {
      const { facts, course } = tell(story);
      for (const as of standings) {
        const kept = JSON.stringify(course);
        seenBy(course, { as, by: 'somebody' });
        expect(seenFacts('course-1', facts, { as, by: 'somebody' }).length).toBeLessThanOrEqual(facts.length);
        expect(JSON.stringify(course)).toBe(kept);
      }
    }),
    { ...chance, numRuns: 15 },
  );
});
