import { expect, test } from 'vitest';
import { expectedRange, type ResponseCurve, readCurve } from '#core/outcomes/expected-response.ts';
import { held, scored } from '#tests/a-guided-course.ts';
import { figuresOf } from '#tests/programme/figures-of.ts';
import { withCurves } from './on-track.ts';
import { summarise } from './summarise.ts';

/** Expected at session 5 from 17: 17 − 2.5 × ln 5 = 12.976, and up to 18.103 (measures reference, section 8). */
const curve: ResponseCurve = {
  id: 'an-example',
  version: '2026.1',
  instrument: 'phq-9',
  fittedOn: 'Invented numbers.',
  standing: 'demonstration',
  bands: [{ from: 15, to: 24, intercept: 17, slope: -2.5, sdResidual: 4 }],
};
const client = { id: 'leila', name: 'Leila' };
const read = (first: number, last: number, curves: readonly ResponseCurve[] = [curve]) => {
  const summary = summarise(scored(scored(held(5), 1, first), 5, last).course);
  const [one] = withCurves([{ summary, client }], curves);
  return one?.summary.signalReason;
};

test('a score above the expected range is not on track in the lists, one at its limit is', () => {
  expect([18, 19].map((last) => read(20, last))).toEqual(['slow_progress', 'not_on_track']);
  expect(read(20, 19, [])).toBe('slow_progress');
});

test('getting reliably worse weighs more, and nothing is expected outside the curve or of another measure', () => {
  expect(read(16, 22)).toBe('reliable_deterioration');
  expect(read(14, 19)).toBe('slow_progress');
  expect(read(20, 19, [{ ...curve, instrument: 'gad-7' }])).toBe('slow_progress');
  const summary = summarise(scored(held(5), 1, 20).course);
  expect(withCurves([{ summary, client }], [curve])).toEqual([{ summary, client }]);
});

test('the range is drawn as far as the scale goes, and only where something is expected', () => {
  const range = expectedRange(curve, 20, 16, 18);
  expect(range).toHaveLength(16);
  expect(range[4]?.low).toBeCloseTo(7.85, 2);
  expect(range[4]?.high).toBe(18);
  expect(range.every(({ low, high }) => low >= 0 && low < high && high <= 18)).toBe(true);
  expect(expectedRange(curve, 14, 16, 27)).toEqual([]);
});

test('a curve of no instrument, of one where less is worse, or with bands that overlap is not taken', () => {
  const why = (change: Partial<ResponseCurve>) => readCurve(JSON.stringify({ ...curve, ...change }));
  const [band] = curve.bands;
  expect(why({})).toEqual(curve);
  expect(why({ instrument: 'bdi' })).toContain('no instrument called bdi');
  expect(why({ instrument: 'who-5' })).toContain('less is worse');
  expect(why({ bands: band ? [band, { ...band, from: 24, to: 27 }] : [] })).toContain('overlaps');
  expect(why({ bands: band ? [{ ...band, from: 25 }] : [] })).toContain('from is above to');
});

test('the effect size of a service is the mean change over the spread in England, held back under five', () => {
  const row = (first: number, last: number) => ({
    ...summarise(scored(scored(held(5), 1, first), 5, last).course),
    status: 'closed' as const,
    closedOn: '2026-06-01',
  });
  const many = [20, 18, 16, 14, 12].map((first) => row(first, first - 6));
  expect(figuresOf(many, '2026-07-01').effectSize).toEqual({
    'phq-9': { of: 5, first: 16, last: 10, effect: 1.09 },
    'gad-7': { of: 0, first: null, last: null, effect: null },
  });
  expect(figuresOf(many.slice(1), '2026-07-01').effectSize['phq-9']).toEqual({
    of: 'few',
    first: null,
    last: null,
    effect: null,
  });
});
