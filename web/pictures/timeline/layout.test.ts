import { expect, test } from 'vitest';
import {
  courseOf,
  earlierThan,
  isBent,
  layAsRoomAllows,
  markAt,
  openingStretch,
  ticksOf,
  timeScale,
  wholeStretch,
} from './layout.ts';

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

const day = (on: string) => Date.parse(on);

test('the course has half of the width, however long the time around it, and nothing changes its order', () => {
  const course = { from: day('2026-01-13'), to: day('2026-03-17') };
  for (const [from, to] of [
    ['2024-01-01', '2026-04-01'],
    ['2025-12-01', '2030-01-01'],
    ['2026-01-13', '2027-01-01'],
    ['2020-01-01', '2026-03-17'],
  ] as const) {
    const stretch = { from: day(from), to: day(to), course };
    const scale = timeScale(stretch, 1000);
    expect(isBent(stretch)).toBe(true);
    expect(scale(course.to) - scale(course.from)).toBeCloseTo(500);
    expect([scale(day(from)), scale(day(to))]).toEqual([0, 1000]);
    const marks = ticksOf(stretch, 1000).map((tick) => scale(tick));
    expect(marks.length).toBeGreaterThan(2);
    expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  }
});

test('a course that has more than half already, or is looked at closely, is drawn as long as it is', () => {
  const course = { from: day('2026-01-13'), to: day('2026-05-01') };
  const whole = { from: day('2025-12-01'), to: day('2026-06-01'), course };
  const close = { from: day('2026-02-01'), to: day('2026-03-01'), course };
  const without = { from: day('2025-12-01'), to: day('2026-06-01') };
  expect([whole, close, without].map(isBent)).toEqual([false, false, false]);
  expect(timeScale(close, 1000)(day('2026-02-15'))).toBe(500);
});

test('the course runs from its first session to its last; a meeting booked months after it is no part of it', () => {
  const held = ['2026-01-13', '2026-02-10', '2026-04-28'].map((on) => ({ on, state: 'held' as const }));
  const booked = ['2026-05-05', '2026-11-03'].map((on) => ({ on, state: 'booked' as const }));
  expect(courseOf([...booked, ...held])).toEqual({ from: day('2026-01-13'), to: day('2026-05-06') });
  expect(courseOf([])).toBeUndefined();
});
