import { expect, it } from 'vitest';
import { patched, withoutBlanks, withPatch } from './patch.ts';

const nothing = { fields: {}, clear: [] };

it('emptying a field clears it, and writing it again takes the clearing back', () => {
  const emptied = patched(nothing, 'satisfying', undefined);
  expect(emptied).toEqual({ fields: {}, clear: ['satisfying'] });
  expect(withPatch({ displayName: 'Tomas', satisfying: ['walks'] }, emptied)).toEqual({
    displayName: 'Tomas',
  });
  expect(patched(emptied, 'satisfying', ['music'])).toEqual({ fields: { satisfying: ['music'] }, clear: [] });
});

it('a name is never cleared: an empty one goes to the server, which says that a person needs a name', () => {
  expect(patched(nothing, 'displayName', '')).toEqual({ fields: { displayName: '' }, clear: [] });
});

it('lines that were added and left empty are not sent', () => {
  const blank = { text: ' ', said: 'unknown', met: 'unknown' } as const;
  const told = { ...blank, text: 'To be asked' };
  expect(withoutBlanks({ satisfying: ['walks', ' '], myExpectations: [told, blank] })).toEqual({
    satisfying: ['walks'],
    unsatisfying: undefined,
    myExpectations: [told],
    theirExpectations: undefined,
  });
});
