import { expect, test } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { type AnswersByItem, isAnswersFault, readAnswers } from './answers.ts';
import { riskFlags } from './risk-items.ts';

function form(item9: number | null): AnswersByItem {
  const read = readAnswers(phq9, [0, 0, 0, 0, 0, 0, 0, 0, item9]);
  if (isAnswersFault(read)) throw new Error(read.because);
  return read;
}

test('a lower answer that is not zero still flags', () => {
  expect(riskFlags(phq9, form(1), [form(3)])).toEqual([{ item: 9, answer: 'flagged', since: 'better' }]);
});

test('an answer is compared with the last time the question was answered, over a gap', () => {
  expect(riskFlags(phq9, form(2), [form(3), form(1), form(null)])).toEqual([
    { item: 9, answer: 'flagged', since: 'worse' },
  ]);
  expect(riskFlags(phq9, form(0), [form(0)])).toEqual([{ item: 9, answer: 'clear', since: 'same' }]);
});

test('a first answer has nothing to be compared with, and a missing one is missing', () => {
  expect(riskFlags(phq9, form(1))).toEqual([{ item: 9, answer: 'flagged', since: null }]);
  expect(riskFlags(phq9, form(null), [form(2)])).toEqual([{ item: 9, answer: 'missing', since: null }]);
});
