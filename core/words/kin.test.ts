import { expect, test } from 'vitest';
import { kinCalled } from './kin.ts';

test('a word of kinship alone is one, however it is typed, and a name, with it or without, is none', () => {
  expect(['Sister', 'husband', ' MOTHER-IN-LAW '].map(kinCalled)).toEqual([
    'sister',
    'husband',
    'mother-in-law',
  ]);
  for (const name of ['Carmen', 'Sister Agnes', 'Mama Ify', 'Sonja', ''])
    expect(kinCalled(name)).toBeUndefined();
});
