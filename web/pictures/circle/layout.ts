import {
  type CirclePerson,
  dot,
  type Placed,
  type Point,
  pointAt,
  type Ring,
  ringsOutward,
  stands,
} from './on-rings.ts';
import { labelFor, takenAtFirst, tieEnd } from './room-for-names.ts';

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
  const taken = takenAtFirst(placed, radius);
  const ties = placed.map((at) => tieEnd(at, radius));
  for (const at of placed) {
    const found = labelFor(at, at.person.name, taken, ties, half);
    if (!found) continue;
    taken.push(found.box);
    at.label = found.label;
  }
  return placed;
}
