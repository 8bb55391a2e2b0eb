import { expect, test } from 'vitest';
import { isInRemission, readWith } from './read-with.ts';
import { earlyResponse, isImportantDrop, percentImprovement, responseOf } from './response.ts';

test('per cent reduction has one decimal, half up, and is negative when worse (P9)', () => {
  expect(percentImprovement(18, 9)).toBe(50);
  expect(percentImprovement(18, 12)).toBe(33.3);
  expect(percentImprovement(16, 15)).toBe(6.3);
  expect(percentImprovement(10, 13)).toBe(-30);
  expect(percentImprovement(0, 5)).toBeNull();
  expect(percentImprovement(10, 13, 'higher-better')).toBe(30);
});

test('response is a fall of at least half, and undefined from 0', () => {
  expect(responseOf(18, 9)).toBe('response');
  expect(responseOf(17, 9)).toBe('no response');
  expect(responseOf(0, 0)).toBe('undefined');
});

test('remission is a PHQ-9 below 5', () => {
  expect([4, 5].map((score) => isInRemission(readWith('phq-9'), score))).toEqual([true, false]);
});

test('after four to six weeks 5 points are adequate, 2 to 4 possibly not, less is not', () => {
  expect([13, 14, 16, 17, 20].map((now) => earlyResponse(18, now))).toEqual([
    'adequate',
    'possibly inadequate',
    'possibly inadequate',
    'inadequate',
    'inadequate',
  ]);
});

test('5 points are the classical important difference', () => {
  expect([13, 14].map((now) => isImportantDrop(18, now))).toEqual([true, false]);
});
