import { expect, test } from 'vitest';
import { layAsRoomAllows, wholeStretch } from './timeline-layout.ts';

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
});
