import { expect, test } from 'vitest';
import { phq9 } from '#core/instruments/phq-9.ts';
import { all, of } from '#tests/answer-sheets.ts';
import { readAnswers } from './answers.ts';
import { halfUp, toTenth } from './rounding.ts';

test('a complete PHQ-9 gives its total, band, caseness and where it comes from (P11)', () => {
  expect(of('phq-9', [2, 3, 3, 2, 1, 3, 2, 1, 1])).toEqual({
    instrument: 'phq-9',
    version: '2026.1',
    language: 'en',
    status: 'complete',
    total: 18,
    severity: 'moderately severe',
    case: true,
    answered: 9,
    missing: 0,
    riskItems: [{ item: 9, value: 1, review: 'suicide risk' }],
    riskItemMissing: false,
    bandSet: 'kroenke-2001',
    metric: '0-27',
    rawSum: 18,
    algorithms: { 'phq9-mds': 'major depressive syndrome' },
  });
});

/** Totals when nothing is endorsed: reversed items score. */
const lowest: [string, number[], number][] = [
  ['phq-9', new Array(9).fill(0), 0],
  ['core-10', new Array(10).fill(0), 8],
  ['gds-15', new Array(15).fill(0), 5],
  ['gds-15', new Array(15).fill(1), 10],
  ['ces-d', new Array(20).fill(0), 12],
  ['k10', new Array(10).fill(5), 10],
  ['k10', new Array(10).fill(1), 50],
  ['k6', new Array(6).fill(5), 0],
  ['k6', new Array(6).fill(1), 24],
];
test.each(lowest)('%s answered %j totals %i', (id, answers, total) => {
  expect(of(id, answers)).toMatchObject({ status: 'complete', total });
});

test('CORE-10 turns round items 2 and 3, not 4', () => {
  expect(of('core-10', [0, 4, 4, 0, 0, 0, 0, 0, 0, 0]).total).toBe(0);
  expect(of('core-10', [0, 4, 4, 4, 0, 0, 0, 0, 0, 0]).total).toBe(4);
});

test('rounding is half up and multiplies before it divides (P1)', () => {
  expect([0.5, 1.5, 2.5, 4.5, 3.49].map(halfUp)).toEqual([1, 2, 3, 5, 3]);
  expect([2.25, 14.444, 0.35].map(toTenth)).toEqual([2.3, 14.4, 0.4]);
  expect(halfUp((4 * 9) / 8)).toBe(5);
});

test('the worked prorating examples: PHQ-9 11 over 8 is 12, GAD-7 3 over 6 is 4, CORE-10 13 over 9 is 14.4 (P3)', () => {
  expect(of('phq-9', [2, 2, 2, 1, null, 1, 1, 1, 1])).toMatchObject({
    status: 'prorated',
    total: 12,
    missing: 1,
  });
  expect(of('gad-7', [1, 1, 1, 0, 0, 0, null])).toMatchObject({ status: 'prorated', total: 4, rawSum: 3 });
  expect(of('core-10', [2, 2, 2, 2, 2, 0, 2, 1, 0, null])).toMatchObject({ total: 14.4, rawSum: 13 });
});

test('severity and caseness of a prorated form come from the rounded total (P4)', () => {
  expect(of('phq-9', [2, 2, 1, 1, 1, 1, 1, null, 0])).toMatchObject({
    total: 10,
    severity: 'moderate',
    case: true,
  });
});

test('an empty form is unscorable, not zero', () => {
  expect(of('phq-9', all(9, null))).toMatchObject({
    status: 'unscorable',
    total: null,
    answered: 0,
    missing: 9,
  });
});

/** What bad data looks like (P2), and what is named as wrong. */
const bad: [unknown, object][] = [
  [[1.5, ...all(8, 0)], { question: 1 }],
  [['1', ...all(8, 0)], { question: 1 }],
  [[...all(8, 0), 4], { question: 9 }],
  [[...all(8, 0), -1], { question: 9 }],
  [[0, true, ...all(7, 0)], { question: 2 }],
  [[0, Number.NaN, ...all(7, 0)], { question: 2 }],
  [['N/A', ...all(8, 0)], { question: 1 }],
  [[...all(9, 0), 4], { question: 10 }],
  [all(8, 0), { questions: 10 }],
  [all(11, 0), { questions: 10 }],
  [[], { questions: 10 }],
  ['000000000', { questions: 10 }],
];
test.each(bad)('PHQ-9 answers %j are invalid: %j', (answers, values) => {
  const result = of('phq-9', answers);
  expect(result).toMatchObject({ status: 'invalid', total: null, severity: null, case: null });
  expect(readAnswers(phq9, answers)).toMatchObject({ values, because: result.problem });
});

test('undefined is missing like null', () => {
  expect(of('gad-7', [undefined, 1, 1, 1, 1, 1, 1])).toMatchObject({ status: 'prorated', missing: 1 });
});

test('question 10 of the PHQ-9 never counts', () => {
  const nine = all(9, 1);
  expect(of('phq-9', [...nine, 3])).toEqual(of('phq-9', nine));
  expect(of('phq-9', [...nine, null])).toEqual(of('phq-9', nine));
});

test('a risk item flags in an unscorable form, and an unanswered one says so whatever the total (P5)', () => {
  expect(of('phq-9', [...all(8, null), 2])).toMatchObject({
    status: 'unscorable',
    riskItems: [{ item: 9, value: 2 }],
    riskItemMissing: false,
  });
  expect(of('phq-9', [...all(8, 0), null])).toMatchObject({
    status: 'prorated',
    total: 0,
    riskItems: [],
    riskItemMissing: true,
  });
  expect(of('phq-9', all(9, null)).riskItemMissing).toBe(true);
  expect(of('gad-7', all(7, null)).riskItemMissing).toBe(false);
});

test('PHQ-A questions 12 and 13 flag without counting, and are missing when they were not put', () => {
  const nine = all(9, 0);
  expect(of('phq-a', [...nine, 0, 0, 1, 1])).toMatchObject({
    total: 0,
    riskItems: [{ item: 12 }, { item: 13 }],
    riskItemMissing: false,
  });
  expect(of('phq-a', [...nine, 1, 3, 0, 0])).toMatchObject({ riskItems: [], riskItemMissing: false });
  expect(of('phq-a', [...nine, 1, 3, null, 0]).riskItemMissing).toBe(true);
  expect(of('phq-a', nine).riskItemMissing).toBe(true);
});
