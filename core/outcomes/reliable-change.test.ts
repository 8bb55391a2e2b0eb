import { expect, test } from 'vitest';
import { isRefusal } from '#core/forms/refusal.ts';
import {
  classifyChange,
  cutoffA,
  cutoffB,
  cutoffC,
  isReliable,
  reliableChangeIndex,
  smallestReliableChange,
  standardError,
  standardErrorOfDifference,
  upToWhole,
  z90,
} from './jacobson-truax.ts';
import { type Change, change } from './reliable-change.ts';

function changed(instrument: string, first: number, last: number): Change {
  const result = change(instrument, first, last);
  if (isRefusal(result)) throw new Error(result.because);
  return result;
}

const clinical = { mean: 19.7, sd: 7.7 };
const general = { mean: 4.7, sd: 4.8 };

test('CORE-10 worked by hand: SEM 2.435, Sdiff 3.444, RC 5.66 at 90% and 6.75 at 95%, cut-off C 10.46', () => {
  expect(standardError(7.7, 0.9)).toBeCloseTo(2.435, 3);
  expect(standardErrorOfDifference(7.7, 0.9)).toBeCloseTo(3.444, 3);
  expect(smallestReliableChange(7.7, 0.9, z90)).toBeCloseTo(5.66, 2);
  expect(smallestReliableChange(7.7, 0.9)).toBeCloseTo(6.75, 2);
  expect(upToWhole(smallestReliableChange(7.7, 0.9, z90))).toBe(6);
  expect(upToWhole(smallestReliableChange(7.7, 0.9))).toBe(7);
  expect(cutoffC(clinical, general)).toBeCloseTo(10.46, 2);
});

test('the thresholds computed from published spreads come out as published', () => {
  const computed: [number, number, number, number][] = [
    [5.5, 0.89, 5.06, 6],
    [5, 0.92, 3.92, 4],
    [8.58, 0.85, 9.21, 10],
    [6.43, 0.87, 6.43, 7],
    [9.2, 0.91, 7.65, 8],
  ];
  for (const [sd, alpha, points, whole] of computed) {
    expect(smallestReliableChange(sd, alpha)).toBeCloseTo(points, 2);
    expect(upToWhole(smallestReliableChange(sd, alpha))).toBe(whole);
  }
});

test('cut-offs A and B point towards health and illness, and turn with the scale', () => {
  expect(cutoffA(clinical, 'higher-worse')).toBeCloseTo(4.3);
  expect(cutoffB(general, 'higher-worse')).toBeCloseTo(14.3);
  expect(cutoffA(clinical, 'higher-better')).toBeCloseTo(35.1);
  expect(cutoffB(general, 'higher-better')).toBeCloseTo(-4.9);
});

test('the index counts standard errors, positive when the score rose', () => {
  expect(reliableChangeIndex(20, 10, 7.7, 0.9)).toBeCloseTo(-2.904, 3);
});

test('a change equal to its threshold is reliable, decimals included: 3.03 to 2.30 is 0.73 (P6)', () => {
  expect(isReliable(3.03 - 2.3, 0.73)).toBe(true);
  expect(isReliable(-6, 6)).toBe(true);
  expect(isReliable(5.99, 6)).toBe(false);
});

const caseFrom10 = { op: '>=', value: 10 } as const;
/** PHQ-9 from, to, class. */
const classes: [number, number, string][] = [
  [17, 9, 'recovered'],
  [21, 11, 'improved'],
  [10, 9, 'unchanged'],
  [9, 3, 'improved'],
  [9, 15, 'deteriorated'],
  [12, 17, 'unchanged'],
  [12, 18, 'deteriorated'],
];
test.each(classes)('PHQ-9 %i to %i is %s', (first, last, expected) => {
  expect(classifyChange(first, last, 6, 'higher-worse', caseFrom10)).toBe(expected);
  expect(changed('phq-9', first, last).class).toBe(expected);
});

test('a change is told with its threshold and where that comes from', () => {
  expect(changed('phq-9', 18, 9)).toEqual({
    instrument: 'phq-9',
    first: 18,
    last: 9,
    points: -9,
    direction: 'better',
    percent: 50,
    reliable: 'improvement',
    class: 'recovered',
    threshold: {
      points: 6,
      scale: 'total',
      moved: 9,
      source: 'nhs-talking-therapies',
      interval: '95%',
      certainty: 'verified (threshold 6); high (5.20)',
    },
    cutoff: { op: '>=', value: 10, source: 'nhs-talking-therapies', certainty: 'verified' },
  });
});

test('on the WHO-5 a rise is better, and 10 points of its percentage take 3 of its sum', () => {
  expect(changed('who-5', 10, 12)).toMatchObject({
    direction: 'better',
    reliable: 'no change',
    class: 'unchanged',
  });
  expect(changed('who-5', 10, 13)).toMatchObject({
    percent: 30,
    reliable: 'improvement',
    class: 'recovered',
    threshold: { points: 10, scale: 'percentage', moved: 12 },
  });
  expect(changed('who-5', 15, 12)).toMatchObject({ direction: 'worse', class: 'deteriorated' });
});

test('CORE-10 uses the published 6 and says that it is a 90% interval', () => {
  expect(changed('core-10', 20, 14)).toMatchObject({
    class: 'improved',
    threshold: { points: 6, interval: '90%' },
  });
  expect(changed('core-10', 16.4, 10.4)).toMatchObject({ points: -6, class: 'recovered' });
});

test('PCL-5 uses 10, never the outdated 5', () => {
  expect(changed('pcl-5', 50, 44)).toMatchObject({ reliable: 'no change', threshold: { points: 10 } });
});

test('an instrument without a threshold gives points and no class', () => {
  expect(changed('mspss', 3.25, 4.08)).toMatchObject({
    points: 0.83,
    direction: 'better',
    reliable: 'no threshold',
    class: null,
    threshold: null,
  });
});

test('from a first score of 0 there is no per cent (P9)', () => {
  expect(changed('gad-7', 0, 4)).toMatchObject({ percent: null, class: 'deteriorated' });
  expect(changed('gad-7', 4, 4)).toMatchObject({ percent: 0, direction: 'same', points: 0 });
});

test('a change that cannot be read is refused', () => {
  const refused = 'not-a-total';
  expect(change('hads', 1, 2)).toMatchObject({
    refused: 'no-such-instrument',
    values: { instrument: 'hads' },
  });
  const whole = { min: 0, max: 27, step: 1 };
  expect(change('phq-9', 28, 2)).toMatchObject({ refused, values: { value: 28, ...whole } });
  expect(change('phq-9', 18.5, 2)).toMatchObject({ refused, values: { value: 18.5, ...whole } });
  expect(change('core-10', 14.44, 2)).toMatchObject({ refused, values: { value: 14.44, step: 0.1 } });
  expect(change('mspss', 3.255, 4)).toMatchObject({ refused, values: { value: 3.255, step: 0.01 } });
  expect(change('c-ssrs-screener', 1, 0)).toMatchObject({
    refused,
    values: { instrument: 'c-ssrs-screener' },
  });
  expect(change('phq-9', Number.NaN, 2)).toMatchObject({ refused, values: { value: Number.NaN } });
});
