import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';

test('things are listed as they are said, however many they are', () => {
  const three = ['Ines', 'Maria', 'Tom'];
  expect([0, 1, 2, 3].map((n) => inWords(three.slice(0, n)))).toEqual([
    '',
    'Ines',
    'Ines and Maria',
    'Ines, Maria and Tom',
  ]);
  expect(inWords(three, 'disjunction')).toBe('Ines, Maria or Tom');
  expect(inWords(three, 'conjunction', 'es')).toBe('Ines, Maria y Tom');
});
