import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaBetween, lineThrough, scaleBetween } from './scale.ts';

const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((thousandths) => thousandths / 1_000);
const ends = fc.tuple(number, number);
const points = fc.array(fc.record({ x: number, y: number, low: number }), { maxLength: 12 });

test('a number lies where d3 lays it, also where there is nothing between the ends', () => {
  fc.assert(
    fc.property(ends, ends, number, fc.boolean(), ([low, high], onto, value, isOne) => {
      const domain = [low, isOne ? low : high] as const;
      const mine = scaleBetween(domain, onto)(value);
      const theirs = scaleLinear(domain, onto)(value);
      expect(Math.abs(mine - theirs)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(theirs)));
    }),
  );
});

test('a line and an area are drawn as d3 draws them', () => {
  type Point = { x: number; y: number; low: number };
  const [x, y, low] = [(one: Point) => one.x, (one: Point) => one.y, (one: Point) => one.low];
  const onPaper = (path: string | null | undefined) => path?.replaceAll(/-0(?![.\d])/g, '0');
  fc.assert(
    fc.property(points, (all) => {
      expect(onPaper(lineThrough(all, x, y))).toBe(onPaper(line<Point>(x, y)(all)) ?? undefined);
      expect(onPaper(areaBetween(all, x, low, y))).toBe(onPaper(area<Point>(x, low, y)(all)) ?? undefined);
    }),
  );
});
