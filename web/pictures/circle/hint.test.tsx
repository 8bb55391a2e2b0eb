import { afterEach, beforeAll, expect, test } from 'vitest';
import { drawn, inEnglish } from '#tests/in-english.ts';
import { Timeline } from '#web/pictures/timeline/timeline.tsx';
import { ClosenessCircle } from './circle.tsx';
import type { CirclePerson } from './on-rings.ts';

beforeAll(inEnglish);
afterEach(() => movedBy('a mouse'));

/** What the browser says of how it is pointed at. */
function movedBy(what: 'a finger' | 'a mouse'): void {
  const matchMedia = () => ({ matches: what === 'a finger' });
  Object.defineProperty(globalThis, 'matchMedia', { value: matchMedia, configurable: true });
}

const tomas: CirclePerson = { id: 'tomas', name: 'Tomas', kind: 'living', ring: 1, angle: 40 };
const circle = () => drawn(<ClosenessCircle people={[tomas]} onPlace={() => undefined} />);
const timeline = () =>
  drawn(<Timeline today="2026-02-03" events={[{ id: 'a', on: '2026-01', what: 'We moved', people: [] }]} />);
const saysKeys = (picture: string) => /arrows|Enter|Escape|plus and minus/.test(picture);

test('on a touch screen the circle and the timeline say nothing of keys, and the circle says what to tap', () => {
  movedBy('a finger');
  expect(circle()).toContain('Tap a person, then the place where they belong.');
  for (const picture of [circle(), timeline()]) expect(saysKeys(picture)).toBe(false);
});

test('by mouse and keys both say how', () => {
  movedBy('a mouse');
  for (const picture of [circle(), timeline()]) expect(saysKeys(picture)).toBe(true);
});
