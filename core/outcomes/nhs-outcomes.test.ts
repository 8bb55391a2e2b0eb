import { expect, test } from 'vitest';
import {
  type CourseReadings,
  isFinishedCourse,
  type NhsOutcome,
  nhsOutcome,
  type Scores,
} from './nhs-outcomes.ts';
import { nhsEffectSize, nhsRates } from './nhs-rates.ts';

const course = (phq9: Scores, gad7: Scores, more: Partial<CourseReadings> = {}): CourseReadings => ({
  problem: 'depression',
  ...more,
  scores: { 'phq-9': phq9, 'gad-7': gad7, ...more.scores },
});
const outcome = (phq9: Scores, gad7: Scores, more?: Partial<CourseReadings>) =>
  nhsOutcome(course(phq9, gad7, more));

const flags = ({
  recovery,
  reliableImprovement,
  reliableDeterioration,
  noReliableChange,
  reliableRecovery,
}: NhsOutcome) =>
  Object.entries({ recovery, reliableImprovement, reliableDeterioration, noReliableChange, reliableRecovery })
    .filter(([, met]) => met)
    .map(([name]) => name);

/** First and last PHQ-9, first and last GAD-7, the flags that are true. */
const illustrations: [number[], number[], string[]][] = [
  [
    [17, 9],
    [13, 7],
    ['recovery', 'reliableImprovement', 'reliableRecovery'],
  ],
  [
    [10, 9],
    [6, 6],
    ['recovery', 'noReliableChange'],
  ],
  [[21, 11], [15, 9], ['reliableImprovement']],
  [[20, 12], [9, 14], ['noReliableChange']],
  [[10, 16], [7, 7], ['reliableDeterioration']],
  [[9, 15], [7, 3], ['noReliableChange']],
  [[17, 9], [13, 8], ['reliableImprovement']],
  [[9, 3], [7, 7], ['reliableImprovement']],
];
test.each(illustrations)('PHQ-9 %j with GAD-7 %j: %j', (phq9, gad7, expected) => {
  expect(flags(outcome(phq9, gad7))).toEqual(expected);
});

test('caseness at the start is either first score, and needs both to be ruled out', () => {
  expect(outcome([9, 9], [8, 8]).caseAtStart).toBe('case');
  expect(outcome([10], [2]).caseAtStart).toBe('case');
  expect(outcome([9, 9], [7, 7]).caseAtStart).toBe('not a case');
  expect(outcome([9], []).caseAtStart).toBe('unknown');
  expect(outcome([12], []).caseAtStart).toBe('case');
  expect(outcome([], []).caseAtStart).toBe('unknown');
});

test('first and last are the first and last valid scores, never the best or worst between (P7)', () => {
  const result = outcome([null, 18, 3, 25, 15, null], [12, 1, 12]);
  expect(result.pair).toEqual([
    { measure: 'phq-9', first: 18, last: 15 },
    { measure: 'gad-7', first: 12, last: 12 },
  ]);
  expect(flags(result)).toEqual(['noReliableChange']);
});

test('a measure read once is unpaired: no last score and every flag false (P7)', () => {
  const result = outcome([18, 4], [12, null]);
  expect(result).toMatchObject({ readings: 'unpaired', caseAtStart: 'case' });
  expect(result.pair[1]).toEqual({ measure: 'gad-7', first: 12, last: null });
  expect(flags(result)).toEqual([]);
});

test('the disorder’s own measure is read when it has two valid scores, else the GAD-7', () => {
  const social = { problem: 'social-anxiety' } as const;
  const twice = outcome([12, 5], [12, 12], { ...social, scores: { spin: [40, 18] } });
  expect(twice.pair[1].measure).toBe('spin');
  expect(twice.reliableRecovery).toBe(true);
  const once = outcome([12, 5], [12, 12], { ...social, scores: { spin: [40, null] } });
  expect(once.pair[1].measure).toBe('gad-7');
  expect(once.recovery).toBe(false);
  expect(outcome([12, 5], [5, 5], { scores: { spin: [40, 40] } }).pair[1].measure).toBe('gad-7');
});

test('the Mobility Inventory is a case above 2.3, not at it, and 0.73 is reliable', () => {
  const result = outcome([5, 5], [], { problem: 'agoraphobia', scores: { mi: [3.03, 2.3] } });
  expect(flags(result)).toEqual(['recovery', 'reliableImprovement', 'reliableRecovery']);
});

test('rates: those not at caseness leave the denominator of recovery, unknown and unpaired courses stay', () => {
  const rates = nhsRates([
    outcome([17, 9], [13, 7]),
    outcome([10, 9], [6, 6]),
    outcome([9, 15], [5, 5]),
    outcome([9], []),
    outcome([18, 4], [12]),
    outcome([20, 12], [9, 14]),
  ]);
  expect(rates).toEqual({
    finished: 6,
    atCaseness: 4,
    notAtCaseness: 1,
    casenessUnknown: 1,
    recovery: 40,
    reliableRecovery: 20,
    reliableImprovement: 16.7,
    reliableDeterioration: 16.7,
    noReliableChange: 33.3,
  });
});

test('a denominator of zero gives null, never 0 or NaN', () => {
  expect(nhsRates([])).toMatchObject({ recovery: null, reliableImprovement: null });
  expect(nhsRates([outcome([9, 2], [3, 3])])).toMatchObject({ recovery: null, reliableImprovement: 100 });
});

test('a finished course has ended with at least two treatment appointments attended', () => {
  expect(isFinishedCourse({ ended: '2026-05-01', treatmentsAttended: 2 })).toBe(true);
  expect(isFinishedCourse({ ended: '2026-05-01', treatmentsAttended: 1 })).toBe(false);
  expect(isFinishedCourse({ ended: null, treatmentsAttended: 9 })).toBe(false);
});

test('the effect size of IPT in 2024-25 comes out as published', () => {
  expect(nhsEffectSize(15.5, 9.6, 5.5)).toBeCloseTo(1.07, 2);
  expect(nhsEffectSize(15.5, 9.6, 0)).toBeNull();
});
