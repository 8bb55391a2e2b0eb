import { expect, test } from 'vitest';
import { expectedResponse, isNotOnTrack, type ResponseCurve } from './expected-response.ts';
import { type SignalInput, sessionSignal } from './session-signal.ts';

const phq9 = (
  baseline: number,
  current: number,
  session: number,
  expectedUpper: number | null = null,
): SignalInput => ({
  measure: 'phq-9',
  baseline,
  current,
  session,
  expectedUpper,
});

/** Baseline, current, session, upper limit of the expected response; signal and reason. First match wins. */
const table: [SignalInput, string, string][] = [
  [phq9(12, 18, 3), 'red', 'reliable_deterioration'],
  [phq9(12, 18, 3, 10), 'red', 'reliable_deterioration'],
  [phq9(12, 17, 3), 'grey', 'no_signal'],
  [phq9(20, 19, 5, 18.103), 'red', 'not_on_track'],
  [phq9(20, 9, 8, 8), 'red', 'not_on_track'],
  [phq9(20, 18, 3, 18), 'grey', 'no_signal'],
  [phq9(16, 9, 6), 'blue', 'reliable_recovery'],
  [phq9(15, 10, 6), 'grey', 'no_signal'],
  [phq9(16, 10, 6), 'green', 'reliable_improvement'],
  [phq9(9, 3, 6), 'green', 'reliable_improvement'],
  [phq9(20, 17, 4), 'amber', 'slow_progress'],
  [phq9(20, 17, 3), 'grey', 'no_signal'],
  [phq9(20, 16, 4), 'grey', 'no_signal'],
  [phq9(10, 8, 4), 'grey', 'no_signal'],
  [phq9(10, 9, 4), 'amber', 'slow_progress'],
  [phq9(18, 21, 7), 'amber', 'slow_progress'],
  [phq9(9, 9, 9), 'white', 'subclinical_stable'],
  [phq9(9, 10, 9), 'grey', 'no_signal'],
];
test.each(table)('PHQ-9 %j is %s: %s', (input, signal, reason) => {
  expect(sessionSignal(input)).toEqual({ signal, reason, policy: 'ipt-signal-policy-v1' });
});

test('exactly a fifth gained is not slow', () => {
  expect(sessionSignal(phq9(15, 12, 6))?.reason).toBe('no_signal');
  expect(sessionSignal(phq9(15, 13, 6))?.reason).toBe('slow_progress');
});

test('the anxiety measure is read on its own, with its own thresholds', () => {
  expect(sessionSignal({ measure: 'gad-7', baseline: 11, current: 7, session: 5 })?.reason).toBe(
    'reliable_recovery',
  );
  expect(sessionSignal({ measure: 'gad-7', baseline: 7, current: 11, session: 5 })?.reason).toBe(
    'reliable_deterioration',
  );
  expect(sessionSignal({ measure: 'mi', baseline: 3.03, current: 2.3, session: 5 })?.reason).toBe(
    'reliable_recovery',
  );
});

test('a measure without known thresholds gives no signal', () => {
  expect(sessionSignal({ measure: 'biq', baseline: 5, current: 9, session: 5 })).toBeNull();
  expect(sessionSignal({ measure: 'mspss', baseline: 5, current: 6, session: 5 })).toBeNull();
});

const invented: ResponseCurve = {
  id: 'invented',
  version: '1',
  instrument: 'phq-9',
  fittedOn: 'Coefficients made up for this test.',
  standing: 'demonstration',
  bands: [{ from: 15, to: 19, intercept: 17, slope: -2.5, sdResidual: 4 }],
};

test('the worked curve: at session 5 expected 12.976, upper 18.103; 19 is not on track and 18 is', () => {
  const at5 = expectedResponse(invented, 17, 5);
  expect(at5?.expected).toBeCloseTo(12.976, 3);
  expect(at5?.upper).toBeCloseTo(18.103, 3);
  expect(at5).toMatchObject({ curve: 'invented', version: '1' });
  expect([19, 18].map((score) => isNotOnTrack(score, at5?.upper ?? 0))).toEqual([true, false]);
  expect(isNotOnTrack(18, 18)).toBe(false);
  expect(expectedResponse(invented, 17, 1)?.expected).toBe(17);
});

test('outside its first scores, or before the first session, a curve expects nothing', () => {
  expect(expectedResponse(invented, 14, 5)).toBeNull();
  expect(expectedResponse(invented, 17, 0)).toBeNull();
});
