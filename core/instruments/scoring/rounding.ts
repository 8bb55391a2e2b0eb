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
