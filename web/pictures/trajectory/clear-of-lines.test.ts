import { expect, test } from 'vitest';
import { overlap } from '#web/pictures/frame/width.ts';
import { liesOn, numbersPlaced } from './clear-of-lines.ts';

const drawnAs = (scores: readonly number[]) =>
  scores.map((score, at) => ({ score, x: 40 + at * 60, y: 300 - score * 10 }));

test('a number stands above its point where nothing is in the way', () => {
  const [alone] = numbersPlaced(drawnAs([12]), { line: drawnAs([12]), levels: [], taken: [] });
  expect(alone).toMatchObject({ x: 40, y: 169, anchor: 'middle' });
});

test('no number lies on the line, on a level that is marked, on a point or on another number', () => {
  const courses = [
    [17, 17, 16, 16, 14, 13, 12, 10],
    [18, 4, 19, 3, 20, 2],
    [10, 11, 10, 11, 10, 11],
    [5, 27, 0, 27],
  ];
  for (const scores of courses) {
    const line = drawnAs(scores);
    const levels = [300 - 10 * 10, 300 - 11 * 10];
    const places = numbersPlaced(line, { line, levels, taken: [] });
    for (const [at, { box }] of places.entries()) {
      expect(liesOn(box, { line, levels, taken: [] }), `${scores}: ${scores[at]}`).toBe(0);
      const others = places.filter((_, nth) => nth !== at);
      expect(
        others.some((other) => overlap(other.box, box)),
        `${scores}: ${scores[at]}`,
      ).toBe(false);
    }
  }
});
