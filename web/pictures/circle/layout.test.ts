import { expect, test } from 'vitest';
import { type CirclePerson, layOut, placeAt, pointAt, ringsOutward, stands } from './layout.ts';

const person = (index: number): CirclePerson => ({
  id: `p${index}`,
  name: `Person ${index}`,
  kind: 'living',
  ring: ringsOutward[index % 4] ?? 0,
});

test('a place given in pixels is the ring and angle it came from', () => {
  for (const ring of ringsOutward) {
    for (const angle of [0, 45, 90, 180, 270, 359]) {
      const { x, y } = pointAt(angle, stands[ring] * 300);
      expect(placeAt(x, y, 300)).toEqual({ ring, angle });
    }
  }
});

test('forty people nobody has placed stand apart, each in their own ring', () => {
  const placed = layOut(
    Array.from({ length: 40 }, (_, index) => person(index)),
    320,
    { x: 430, y: 334 },
  );
  for (const [index, one] of placed.entries()) {
    expect(placeAt(one.x, one.y, 320).ring).toBe(one.person.ring);
    for (const two of placed.slice(index + 1))
      expect(Math.hypot(one.x - two.x, one.y - two.y)).toBeGreaterThan(26);
  }
});

test('who was placed by hand stays where they were put, whoever comes near', () => {
  const put = { ...person(0), angle: 30 };
  const placed = layOut([put, { ...person(4), sector: 'Family' }], 320, { x: 430, y: 334 }, ['Family']);
  expect(placed[0]?.angle).toBe(30);
});

test('names that would cover one another give way to numbers', () => {
  const crowd = Array.from({ length: 40 }, (_, index) => person(index));
  const narrow = layOut(crowd, 130, { x: 144, y: 144 });
  expect(narrow.filter(({ label }) => !label).length).toBeGreaterThan(10);
  expect(new Set(narrow.map(({ number }) => number)).size).toBe(40);
});
