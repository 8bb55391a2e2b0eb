/** What a picture of a few points needs of `d3-scale` and `d3-shape`: the same numbers and paths in a fraction of their bytes. */

type Ends = readonly [from: number, to: number];

/** Where a number between two lies between two others; in their middle where the first two are one. */
export const scaleBetween =
  ([low, high]: Ends, [from, to]: Ends) =>
  (value: number): number =>
    from + (to - from) * (high === low ? 0.5 : (value - low) / (high - low));

type At<Point> = (point: Point) => number;

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000;

const through = (corners: readonly Ends[]): string =>
  corners.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join('L');

/** The path of a line through these points; none where there are none. */
export const lineThrough = <Point>(
  points: readonly Point[],
  x: At<Point>,
  y: At<Point>,
): string | undefined =>
  points.length === 0
    ? undefined
    : `M${through(points.map((one) => [x(one), y(one)]))}${points.length === 1 ? 'Z' : ''}`;

/** The path around what lies between two values of each of these points; none where there are none. */
export const areaBetween = <Point>(
  points: readonly Point[],
  x: At<Point>,
  low: At<Point>,
  high: At<Point>,
): string | undefined =>
  points.length === 0
    ? undefined
    : `M${through([
        ...points.map((one): Ends => [x(one), high(one)]),
        ...points.map((one): Ends => [x(one), low(one)]).toReversed(),
      ])}Z`;
