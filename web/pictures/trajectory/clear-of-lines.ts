import { type Box, overlap, textWidth } from '#web/pictures/frame/width.ts';

interface Point {
  x: number;
  y: number;
}

/** What a word or number in the picture may not lie on. */
export interface Drawn {
  /** The line through the scores. */
  line: readonly Point[];
  /** Heights at which a line runs from edge to edge. */
  levels: readonly number[];
  taken: readonly Box[];
}

export interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  box: Box;
}

const size = 13;

/** Whether the line between two points runs through a box. */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const [from, to] = a.x < b.x ? [a, b] : [b, a];
  const left = Math.max(from.x, x);
  const right = Math.min(to.x, x + width);
  if (left > right) return false;
  const at = (across: number) =>
    to.x === from.x ? from.y : from.y + ((to.y - from.y) * (across - from.x)) / (to.x - from.x);
  const [high, low] = [at(left), at(right)].toSorted((one, other) => one - other) as [number, number];
  return high < y + height && low > y;
}

/** How many lines, words and marks a box lies on. */
export function liesOn(box: Box, { line, levels, taken }: Drawn): number {
  const crossed = line.filter((point, at) => at > 0 && runsThrough(line[at - 1] ?? point, point, box));
  const through = levels.filter((level) => level > box.y && level < box.y + box.height);
  return crossed.length + through.length + taken.filter((one) => overlap(one, box)).length;
}

function placesFor({ x, y }: Point, width: number): Place[] {
  const boxed = (anchor: Place['anchor'], at: number, foot: number): Place => ({
    x: at,
    y: foot,
    anchor,
    box: {
      x: anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2,
      y: foot - size + 2,
      width,
      height: size,
    },
  });
  return [
    ...[boxed('middle', x, y - 11), boxed('middle', x, y + 20)],
    ...[boxed('start', x + 8, y - 7), boxed('end', x - 8, y - 7)],
    ...[boxed('start', x + 8, y + 17), boxed('end', x - 8, y + 17)],
    ...[boxed('middle', x, y - 25), boxed('middle', x, y + 34)],
  ];
}

/**
 * Where the number of each point stands: above it, or where no line, mark or other number is crossed.
 * @returns in the order of the points
 */
export function numbersPlaced(points: readonly (Point & { score: number })[], drawn: Drawn): Place[] {
  const taken = [
    ...drawn.taken,
    ...points.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 })),
  ];
  return points.map((point) => {
    const places = placesFor(point, textWidth(String(point.score), size) + 2);
    const costs = places.map(({ box }) => liesOn(box, { ...drawn, taken }));
    const place = places[costs.indexOf(Math.min(...costs))] as Place;
    taken.push(place.box);
    return place;
  });
}
