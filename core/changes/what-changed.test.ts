import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween, withChanges } from './what-changed.ts';

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constantFrom('a', 'b', '', null, true)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'at', 'is', 'more', '0'), tie('value'), { maxKeys: 4 }),
  ),
})).value;

/** As it goes over the wire. */
const sent = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('what has changed, sent and put in, makes of any value any other', () => {
  fc.assert(
    fc.property(json, json, (before, after) => {
      const was = { view: before };
      const is = { view: after };
      expect(withChanges(was, sent(changesBetween(was, is)))).toEqual(is);
    }),
    { numRuns: 500 },
  );
});

test('nothing is told of what is the same, and only the end of a list that grew', () => {
  const kept = { scores: [{ on: '2026-10-03', total: 16 }], people: [{ name: 'Joris' }] };
  expect(changesBetween(kept, kept)).toEqual([]);
  expect(changesBetween(kept, sent(kept))).toEqual([]);
  const grown = { ...kept, scores: [...kept.scores, { on: '2026-10-10', total: 12 }] };
  expect(changesBetween(kept, grown)).toEqual([{ at: ['scores'], more: [{ on: '2026-10-10', total: 12 }] }]);
});

test('one changed word is told by the way to it, and what is left out is gone', () => {
  const before = { notes: [{ text: 'She' }, { text: 'He' }, { text: 'They' }], away: 'until Monday' };
  const after = { notes: [{ text: 'She' }, { text: 'He came' }, { text: 'They' }], away: undefined };
  expect(changesBetween(before, after)).toEqual([
    { at: ['notes', 1, 'text'], is: 'He came' },
    { at: ['away'], gone: true },
  ]);
  const put = withChanges(before, changesBetween(before, after));
  expect(put).toEqual({ notes: after.notes });
  expect(put.notes[0]).toBe(before.notes[0]);
});

test('a list whose every entry moved is told as a whole, and so is one that became shorter', () => {
  expect(changesBetween({ list: [1, 2, 3, 4] }, { list: [0, 1, 2, 3, 4] })).toEqual([
    { at: ['list'], is: [0, 1, 2, 3, 4] },
  ]);
  expect(changesBetween({ list: [1, 2] }, { list: [1] })).toEqual([{ at: ['list'], is: [1] }]);
});
