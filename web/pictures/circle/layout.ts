import { type Box, overlap, shortened, textWidth } from '#web/pictures/frame/width.ts';

/** 1 inner, 2 close, 3 wider, 0 outside: IPT protocol reference, 4.4. */
export type Ring = 0 | 1 | 2 | 3;

export type Tone = 'supportive' | 'mixed' | 'conflictual' | 'distant' | 'cutOff' | 'unsafe';

export interface CirclePerson {
  id: string;
  name: string;
  kind: 'living' | 'notAsked' | 'dead' | 'pet' | 'group' | 'spiritual' | 'wishedFor';
  ring: Ring;
  /** Degrees, clockwise from the top. Spread evenly when not placed yet. */
  angle?: number;
  tone?: Tone;
  /** Which way support goes. */
  support?: 'bothWays' | 'toMe' | 'fromMe';
  ringBefore?: Ring;
  ringWished?: Ring;
  onset?: 'linked' | 'notLinked';
  sector?: string;
}

export interface Placed {
  person: CirclePerson;
  number: number;
  x: number;
  y: number;
  angle: number;
  /** Distance from the middle, in pixels. */
  away: number;
  label?: { x: number; y: number; text: string; anchor: 'start' | 'middle' | 'end' };
}

/** The radius of the client's own mark, in pixels. */
export const meRadius = (radius: number) => Math.max(15, Math.min(25, radius * 0.1));

/** Outer edges of the rings as parts of the radius, and where a person stands in each. */
export const edges: Record<1 | 2 | 3, number> = { 1: 0.36, 2: 0.61, 3: 0.84 };
export const stands: Record<Ring, number> = { 1: 0.25, 2: 0.485, 3: 0.725, 0: 0.93 };
export const ringsOutward: readonly Ring[] = [1, 2, 3, 0];

/** Where an angle and a distance lie, from the middle. */
export function pointAt(angle: number, away: number) {
  const turn = ((angle - 90) * Math.PI) / 180;
  return { x: Math.cos(turn) * away, y: Math.sin(turn) * away };
}

/** The ring and angle of a point given from the middle. */
export function placeAt(x: number, y: number, radius: number): { ring: Ring; angle: number } {
  const away = Math.hypot(x, y) / radius;
  const ring: Ring = away < edges[1] ? 1 : away < edges[2] ? 2 : away < edges[3] ? 3 : 0;
  return { ring, angle: Math.round(((Math.atan2(y, x) * 180) / Math.PI + 450) % 360) };
}

function angles(people: readonly CirclePerson[], sectors: readonly string[]) {
  const found = new Map<string, number>();
  for (const ring of ringsOutward) {
    const unplaced = people.filter((person) => person.ring === ring && person.angle === undefined);
    const wedge = 360 / Math.max(1, sectors.length);
    unplaced.forEach((person, index) => {
      const sector = sectors.indexOf(person.sector ?? '');
      if (sector < 0) {
        found.set(person.id, ((index + 0.5) * 360) / unplaced.length + ring * 17);
        return;
      }
      const mates = unplaced.filter((other) => other.sector === person.sector);
      found.set(person.id, wedge * (sector + (mates.indexOf(person) + 0.5) / mates.length));
    });
  }
  return found;
}

const dot = 13;

/** Turns people who were not placed by hand apart, until no two stand on one another. */
function apart(places: { person: CirclePerson; angle: number; away: number }[]) {
  for (let round = 0; round < 80; round += 1) {
    let moved = false;
    for (const [index, one] of places.entries()) {
      for (const two of places.slice(index + 1)) {
        const [a, b] = [pointAt(one.angle, one.away), pointAt(two.angle, two.away)];
        if (Math.hypot(a.x - b.x, a.y - b.y) > dot * 2.4) continue;
        const turn = (((two.angle - one.angle + 540) % 360) - 180 < 0 ? -1 : 1) * 1.6;
        if (one.person.angle === undefined) one.angle -= turn;
        if (two.person.angle === undefined) two.angle += turn;
        moved ||= one.person.angle === undefined || two.person.angle === undefined;
      }
    }
    if (!moved) return;
  }
}

interface Point {
  x: number;
  y: number;
}

/** Whether the straight tie from the middle to a person runs through a box. */
function runsThrough(box: Box, to: Point): boolean {
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

/** How many letters of a name are tried, and whether they may lie over a tie; the best first. */
const tries = [
  [26, 'nothing'],
  [18, 'nothing'],
  [26, 'ties'],
  [12, 'nothing'],
  [18, 'ties'],
  [12, 'ties'],
] as const;

/** Room for a name beside its dot: where no tie runs if there is such a place, and shortened only where it must be. */
function labelFor(at: Point, name: string, taken: readonly Box[], ties: readonly Point[], half: Point) {
  for (const [most, over] of tries) {
    const text = shortened(name, most);
    const width = textWidth(text) + 6;
    const height = 17;
    const candidates = [
      { x: at.x - width / 2, y: at.y + dot + 1, anchor: 'middle' as const },
      { x: at.x + dot + 3, y: at.y - height / 2, anchor: 'start' as const },
      { x: at.x - dot - 3 - width, y: at.y - height / 2, anchor: 'end' as const },
      { x: at.x - width / 2, y: at.y - dot - height - 1, anchor: 'middle' as const },
      { x: at.x + dot - 4, y: at.y + dot - 4, anchor: 'start' as const },
      { x: at.x - dot + 4 - width, y: at.y + dot - 4, anchor: 'end' as const },
    ];
    const outward = (box: { x: number; y: number }) =>
      (box.x + width / 2 - at.x) * at.x * 0.6 + (box.y + height / 2 - at.y) * at.y * 2;
    candidates.sort((a, b) => outward(b) - outward(a));
    const free = candidates
      .map(({ x, y, anchor }) => ({ anchor, box: { x, y, width, height } }))
      .filter(
        ({ box: { x, y } }) => x >= -half.x && x + width <= half.x && y >= -half.y && y + height <= half.y,
      )
      .filter(({ box }) => !taken.some((other) => overlap(box, other)));
    const found = free.find(({ box }) => over === 'ties' || !ties.some((to) => runsThrough(box, to)));
    if (!found) continue;
    const { anchor, box } = found;
    const shift = anchor === 'start' ? 3 : anchor === 'end' ? width - 3 : width / 2;
    return { box, label: { x: box.x + shift, y: box.y + 13, text, anchor } };
  }
  return undefined;
}

/**
 * Places people on the circle; names stand beside their dots where there is room for them without covering others.
 * @param radius in pixels, of the whole drawing
 * @param half half the drawing's width and height, in pixels
 */
export function layOut(
  people: readonly CirclePerson[],
  radius: number,
  half: Point,
  sectors: readonly string[] = [],
): Placed[] {
  const spread = angles(people, sectors);
  const crowded = (ring: Ring) =>
    people.filter((person) => person.ring === ring).length * dot * 2.6 > 2 * Math.PI * stands[ring] * radius;
  const counts = new Map<Ring, number>();
  const places = people.map((person) => {
    const nth = counts.get(person.ring) ?? 0;
    counts.set(person.ring, nth + 1);
    const step = crowded(person.ring) ? (nth % 2 === 0 ? 0.055 : -0.055) : 0;
    const away = (stands[person.ring] + step) * radius;
    return { person, angle: person.angle ?? spread.get(person.id) ?? 0, away };
  });
  apart(places);
  const placed: Placed[] = places.map((at, index) => ({
    ...at,
    number: index + 1,
    ...pointAt(at.angle, at.away),
  }));
  const taken: Box[] = placed.map(({ x, y }) => ({
    x: x - dot,
    y: y - dot,
    width: dot * 2,
    height: dot * 2,
  }));
  const me = meRadius(radius) + 1;
  taken.push({ x: -me, y: -me, width: me * 2, height: me * 2 });
  for (const ring of [1, 2, 3] as const)
    taken.push({ x: -36, y: -radius * edges[ring] - 9, width: 72, height: 18 });
  for (const { x, y, person } of placed) {
    if (person.onset === 'linked') taken.push({ x: x - 12, y: y - 24, width: 24, height: 14 });
  }
  for (const at of placed) {
    const found = labelFor(at, at.person.name, taken, placed, half);
    if (!found) continue;
    taken.push(found.box);
    at.label = found.label;
  }
  return placed;
}
