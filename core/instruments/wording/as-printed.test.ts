import { expect, test } from 'vitest';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { the } from '#tests/answer-sheets.ts';
import { asPrinted, highestOf } from './as-printed.ts';

test('the EPDS is shown with its answers in the printed order, which turns from question to question', () => {
  const set = the('epds').responseSets.default;
  const shown = questionsOf(the('epds')).map((item) =>
    asPrinted(Array.isArray(set) ? set : [], item).map(({ value }) => value),
  );
  expect(shown[0]).toEqual([0, 1, 2, 3]);
  expect(shown[2]).toEqual([3, 2, 1, 0]);
  expect(shown[9]).toEqual([3, 2, 1, 0]);
  const plain = the('phq-9').responseSets.default;
  expect(Array.isArray(plain) && asPrinted(plain, {})).toBe(plain);
});

test('a double question comes to the higher of its two answers, be one of them left out', () => {
  expect(highestOf([1, 4])).toBe(4);
  expect(highestOf([undefined, 2])).toBe(2);
  expect(highestOf([0, undefined])).toBe(0);
  expect(highestOf([])).toBeNull();
});
