import { expect, test } from 'vitest';
import { kindOf, movedFrom, supportOf, toneOf } from './circle-marks.ts';

test('a ghost stands where somebody was first placed, and before they have moved where they stood before the episode', () => {
  expect(movedFrom({ ring: 1, ringBefore: 1 }, 3)).toBe(3);
  expect(movedFrom({ ring: 2, ringBefore: 1 }, 2)).toBe(1);
  expect(movedFrom({ ring: 2 }, 2)).toBeUndefined();
});

test('a tie ended by death is drawn as remembered, and one that is not safe only for clinicians', () => {
  expect(kindOf({ status: 'deceased', role: 'pet' })).toBe('dead');
  expect(kindOf({ status: 'wished_for', role: 'group' })).toBe('wishedFor');
  expect(kindOf({ living: 'living' })).toBe('living');
  expect([kindOf({}), kindOf({ living: 'unknown' })]).toEqual(['notAsked', 'notAsked']);
  expect([kindOf({ tone: 'mixed' }), kindOf({ tone: 'mixed', living: 'unknown' })]).toEqual([
    'living',
    'notAsked',
  ]);
  expect([toneOf({ tone: 'unsafe' }, 'shared'), toneOf({ tone: 'unsafe' }, 'private')]).toEqual([
    undefined,
    'unsafe',
  ]);
});

test('support is drawn the way it goes, and none at all where every level is nothing', () => {
  const some = [{ type: 'emotional' as const, level: 2, words: '' }];
  const none = [{ type: 'emotional' as const, level: 0, words: '' }];
  expect(supportOf({ support: some, supportGiven: none })).toBe('toMe');
  expect(supportOf({ support: some, supportGiven: some })).toBe('bothWays');
  expect(supportOf({ support: none })).toBeUndefined();
});
