import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSameJson } from './same-json.ts';

const copied = (value: unknown) => JSON.parse(JSON.stringify(value));

it('is the same as what it becomes once written down and read again', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(value, copied(value))));
});

it('tells any two apart that are written otherwise', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      // The order of fields is no difference, and minus nought is written as nought.
      const inOrder = (value: unknown): string =>
        JSON.stringify(value, (_key, inner) =>
          inner && typeof inner === 'object' && !Array.isArray(inner)
            ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
            : inner,
        );
      return isSameJson(one, other) === (inOrder(one) === inOrder(other));
    }),
  );
});

it('takes a field that holds nothing for none, on either side', () => {
  expect(isSameJson({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  expect(isSameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(isSameJson({ a: 1 }, { a: 1, b: null })).toBe(false);
  expect(isSameJson([1], { 0: 1 })).toBe(false);
  expect(isSameJson([1, 2], [1])).toBe(false);
});
