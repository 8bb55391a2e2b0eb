import { expect, test } from 'vitest';
import { earlierThan, layAsRoomAllows, markAt, openingStretch, wholeStretch } from './layout.ts';

const events = Array.from({ length: 60 }, (_, index) => ({
  id: `e${index}`,
  on: `${2024 + (index % 2)}-${String((index % 12) + 1).padStart(2, '0')}`,
  what: 'Something that took some words to say',
  people: ['Joris'],
}));

test('the stretch shown reaches back twelve months before the onset', () => {
  const { from, to } = wholeStretch(['2026-05-01'], '2026-01');
  expect(from).toBeLessThan(Date.UTC(2025, 0, 1));
  expect(to).toBeGreaterThan(Date.UTC(2026, 4, 1));
});

test('every event has a place, in words on a desk and in numbers on a telephone', () => {
  const stretch = wholeStretch(
    events.map(({ on }) => on),
    undefined,
  );
  const desk = layAsRoomAllows(events, stretch, 1600);
  const phone = layAsRoomAllows(events, stretch, 320);
  expect([desk.size, desk.laid.length]).toEqual(['words', 60]);
  expect([phone.size, phone.laid.length]).toEqual(['numbers', 60]);
  expect(phone.lanes).toBeGreaterThan(1);
  const marks = phone.laid.map(({ x, lane }) => ({ at: markAt(x, 320), lane }));
  const covered = marks.filter((one, index) =>
    marks.slice(index + 1).some((two) => two.lane === one.lane && Math.abs(two.at - one.at) < 20),
  );
  expect(covered).toEqual([]);
});

test('an event of long ago does not squeeze the year in which it began: it is counted, not shown at first', () => {
  const long = [{ id: 'a', on: '2014', what: 'Father died', people: [] }, ...events.slice(0, 4)];
  const whole = wholeStretch([...long.map(({ on }) => on), '2025-12-01'], '2025-06');
  const first = openingStretch(whole, '2025-06', '2025-12-01') ?? whole;
  expect(first.from).toBe(Date.UTC(2024, 1, 1));
  expect(first.to).toBeGreaterThan(Date.UTC(2025, 11, 1));
  expect(earlierThan(long, first.from)).toBeGreaterThan(0);
  expect(earlierThan(long, whole.from)).toBe(0);
});

test('a course whose events all lie near its beginning is shown whole', () => {
  const whole = wholeStretch(['2025-03', '2025-12-01'], '2025-06');
  expect(openingStretch(whole, '2025-06', '2025-12-01')).toBeUndefined();
  expect(openingStretch(whole, undefined, '2025-12-01')).toBeUndefined();
});
