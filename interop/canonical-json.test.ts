import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from '#tests/long-runs.ts';
import { canonicalJson } from './canonical-json.ts';

test('canonical JSON says the same thing in the same bytes, whatever the order of keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const turned = Object.fromEntries(Object.entries(value).reverse());
      expect(canonicalJson(turned)).toBe(canonicalJson(value));
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
    chance,
  );
});
