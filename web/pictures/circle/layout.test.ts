import { expect, test } from 'vitest';
import { nameSize, textWidth } from '#web/pictures/frame/width.ts';
import { layOut } from './layout.ts';
import { type CirclePerson, type Placed, placeAt, pointAt, ringsOutward, stands } from './on-rings.ts';
import { ringNamePlaces, runsThrough, tieEnd } from './room-for-names.ts';

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

/** Where a name is read, in pixels. */
function boxOf(label: NonNullable<Placed['label']>) {
  const width = textWidth(label.text, nameSize);
  const from = { start: 0, middle: width / 2, end: width }[label.anchor];
  return { x: label.x - from, y: label.y - 13, width, height: 17 };
}

test.each([
  [145, 'a phone'],
  [320, 'a desk'],
])('no tie, wish or change runs through a name of a person or of a ring: radius %i, %s', (radius) => {
  for (const count of [4, 9, 16, 30]) {
    const people = Array.from({ length: count }, (_, index) => ({
      ...person(index),
      name: ['Tomas', 'Ines', 'Grandmother Josephine', 'The choir on Mondays'][index % 4] ?? '',
      ...(index % 3 === 0 && { ringWished: ringsOutward[(index + 1) % 4] }),
      ...(index % 5 === 0 && { ringBefore: ringsOutward[(index + 3) % 4] }),
    }));
    const placed = layOut(people, radius, { x: radius + 12, y: radius + 14 });
    const ends = placed.map((at) => tieEnd(at, radius));
    const names = placed.flatMap(({ label }) => (label ? [boxOf(label)] : []));
    const rings = ringNamePlaces(placed, radius).map(({ x, y }) => ({
      x: x - 40,
      y: y - 9,
      width: 80,
      height: 18,
    }));
    expect(names.length + rings.length).toBeGreaterThan(1);
    for (const { label } of placed) expect(label?.text ?? 'whole').not.toMatch(/^.{0,6}…$/);
    for (const box of [...names, ...rings]) expect(ends.filter((end) => runsThrough(box, end))).toEqual([]);
  }
});

test('what is wished or was before is part of what is drawn of a tie', () => {
  const [near] = layOut([{ ...person(0), ring: 1, angle: 90, ringWished: 0 }], 100, { x: 110, y: 110 });
  if (!near) throw new Error('Nobody was placed');
  expect(near.away).toBeLessThan(40);
  expect(tieEnd(near, 100).x).toBeGreaterThan(90);
});
