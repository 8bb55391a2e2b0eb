import { expect, test } from 'vitest';
import { instruments } from '#core/instruments/instruments.ts';
import { phq9 } from '#core/instruments/phq-9.ts';
import { type AnswersByItem, isAnswersFault, readAnswers } from './answers.ts';
import { riskFlags } from './risk-items.ts';
import { score } from './score.ts';

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

test('a safety answer that can be read is reported whatever else is wrong, and one that cannot is asked about', () => {
  const item9 = {
    status: 'invalid',
    total: null,
    riskItems: [{ item: 9, value: 3 }],
    riskItemMissing: false,
  };
  for (const other of [9, -1, 1.5, '1', 'N/A', true, {}])
    expect(score(phq9, [other, 0, 0, 0, 0, 0, 0, 0, 3])).toMatchObject(item9);
  expect(score(phq9, [9, 0, 0, 0, 0, 0, 0, 0, '3'])).toMatchObject(item9);
  expect(score(phq9, [0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0])).toMatchObject(item9);
  const unread = { status: 'invalid', riskItems: [], riskItemMissing: true };
  for (const row of [[0, 0, 0, 0, 0, 0, 0, 0, 9], [0, 0, 3], 'nonsense', null])
    expect(score(phq9, row)).toMatchObject(unread);
});

test('of every instrument that asks about safety, a row with one wrong answer keeps what was said', () => {
  for (const one of instruments.values()) {
    for (const { item, atLeast } of one.scoring.method === 'none' ? [] : one.risk) {
      const n = one.items.findIndex((each) => each.n === item);
      if (n === -1) continue;
      const row: unknown[] = one.items.map((_, at) => (at === n ? atLeast : 'unreadable'));
      expect(score(one, row).riskItems.map((risk) => risk.item)).toContain(item);
    }
  }
});
