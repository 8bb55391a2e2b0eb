/** Guard against 0.1 + 0.2: two readings closer than this are the same. */
export const tolerance = 1e-9;

/** Half up, never to even. Measures reference, policy P1. */
export function halfUp(x: number): number {
  return Math.floor(x + 0.5 + tolerance);
}

/** Half up to a tenth. */
export function toTenth(x: number): number {
  return halfUp(x * 10) / 10;
}

/** Half up to a hundredth. */
export function toHundredth(x: number): number {
  return halfUp(x * 100) / 100;
}

/** A share in per cent, whole; null of nothing. For a share that is read and not published: policy P1. */
export const wholePercent = (part: number, whole: number): number | null =>
  whole === 0 ? null : halfUp((part * 100) / whole);

/** A share in per cent to one decimal; null of nothing. As rates of a service are published: Measures reference, section 6. */
export const tenthPercent = (part: number, whole: number): number | null =>
  whole === 0 ? null : toTenth((part * 100) / whole);
