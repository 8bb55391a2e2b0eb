import { type Box, nameSize, overlap, shortened, textWidth } from '#web/pictures/frame/width.ts';
import { dot, edges, meRadius, type Placed, type Point, pointAt, stands } from './on-rings.ts';

/** Whether the straight line from the middle to a point runs through a box. */
export function runsThrough(box: Box, to: Point): boolean {
  const [a, b] = [part(box.x, box.width, to.x), part(box.y, box.height, to.y)];
  return Math.max(a.from, b.from, 0) <= Math.min(a.to, b.to, 1);
}

/** The part of a way from 0 to `to` that lies within a stretch. */
function part(start: number, length: number, to: number): { from: number; to: number } {
  if (Math.abs(to) < 0.01) {
    return start <= 0 && start + length >= 0 ? { from: 0, to: 1 } : { from: 1, to: 0 };
  }
  const [one, two] = [start / to, (start + length) / to];
  return { from: Math.min(one, two), to: Math.max(one, two) };
}

/** Where all that is drawn of a tie ends: at the person, or where they were or are wished to be. */
export function tieEnd({ person, angle, away }: Placed, radius: number): Point {
  const rings = [person.ringBefore, person.ringWished].flatMap((ring) =>
    ring === undefined || ring === person.ring ? [] : [stands[ring] * radius],
  );
  return pointAt(angle, Math.max(away, ...rings));
}

export interface RingName extends Point {
  ring: 1 | 2 | 3;
}

/** The room that the name of a ring takes: about ten letters. */
const ringRoom = { width: 84, height: 20 };

const ringBox = ({ x, y }: Point): Box => ({
  ...ringRoom,
  x: x - ringRoom.width / 2,
  y: y - ringRoom.height / 2,
});

const dotBox = ({ x, y }: Point): Box => ({ x: x - dot, y: y - dot, width: dot * 2, height: dot * 2 });

/** Above the middle where that is free, else below it, else a little to a side. */
const ringAngles = [0, 180, 20, 340, 160, 200, 40, 320, 140, 220, 60, 300, 120, 240];

/** The name of each ring stands on its line, where no tie runs and nobody stands. */
export function ringNamePlaces(placed: readonly Placed[], radius: number): RingName[] {
  const ends = placed.map((at) => tieEnd(at, radius));
  const dots = placed.map(dotBox);
  const named: RingName[] = [];
  for (const ring of [1, 2, 3] as const) {
    const places = ringAngles.map((angle) => pointAt(angle, radius * edges[ring]));
    const free = places.find((place) => {
      const box = ringBox(place);
      const others = [...dots, ...named.map(ringBox)];
      return !ends.some((end) => runsThrough(box, end)) && !others.some((other) => overlap(box, other));
    });
    if (free) named.push({ ring, ...free });
  }
  return named;
}

/** What stands on the drawing before any name of a person does. */
export function takenAtFirst(placed: readonly Placed[], radius: number): Box[] {
  const me = meRadius(radius) + 1;
  return [
    ...placed.map(dotBox),
    { x: -me, y: -me, width: me * 2, height: me * 2 },
    ...ringNamePlaces(placed, radius).map(ringBox),
    ...placed.flatMap(({ x, y, person }) =>
      person.onset === 'linked' ? [{ x: x - 12, y: y - 24, width: 24, height: 14 }] : [],
    ),
  ];
}

/** How many letters of a name are tried. */
const lengths = [26, 18, 12];
const height = 19;

/** The box of a name beside a mark, with where its text begins, has its middle or ends. */
const besides = (at: Point, width: number) => [
  { x: at.x - width / 2, y: at.y + dot + 1, anchor: 'middle' as const },
  { x: at.x + dot + 3, y: at.y - height / 2, anchor: 'start' as const },
  { x: at.x - dot - 3 - width, y: at.y - height / 2, anchor: 'end' as const },
  { x: at.x - width / 2, y: at.y - dot - height - 1, anchor: 'middle' as const },
  { x: at.x + dot - 4, y: at.y + dot - 4, anchor: 'start' as const },
  { x: at.x - dot + 4 - width, y: at.y + dot - 4, anchor: 'end' as const },
];

/** Room for a name beside its mark where no line is drawn: shortened only where it must be, and none where there is none. */
export function labelFor(
  at: Point,
  name: string,
  taken: readonly Box[],
  ties: readonly Point[],
  half: Point,
): { box: Box; label: NonNullable<Placed['label']> } | undefined {
  for (const text of new Set(lengths.map((most) => shortened(name, most)))) {
    const width = textWidth(text, nameSize) + 6;
    const outward = (box: Point) =>
      (box.x + width / 2 - at.x) * at.x * 0.6 + (box.y + height / 2 - at.y) * at.y * 2;
    const found = besides(at, width)
      .toSorted((a, b) => outward(b) - outward(a))
      .map(({ x, y, anchor }) => ({ anchor, box: { x, y, width, height } }))
      .filter(
        ({ box: { x, y } }) => x >= -half.x && x + width <= half.x && y >= -half.y && y + height <= half.y,
      )
      .find(
        ({ box }) => !taken.some((other) => overlap(box, other)) && !ties.some((to) => runsThrough(box, to)),
      );
    if (!found) continue;
    const { anchor, box } = found;
    const shift = anchor === 'start' ? 3 : anchor === 'end' ? width - 3 : width / 2;
    return { box, label: { x: box.x + shift, y: box.y + 14, text, anchor } };
  }
}
