import { toTenth } from '#core/instruments/scoring/rounding.ts';

/** The standard normal deviate of a 95% interval. */
const z = 1.959964;

/**
 * The 95% interval of a share of `of`, in per cent to one decimal, by Wilson's score method, which stays right
 * for small numbers. Wilson 1927, J Am Stat Assoc 22:209.
 */
export function intervalOf(n: number, of: number): { from: number; to: number } | null {
  if (of <= 0) return null;
  const share = n / of;
  const square = z ** 2 / of;
  const middle = (share + square / 2) / (1 + square);
  const reach = (z / (1 + square)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of));
  const percent = (value: number) => toTenth(100 * Math.min(1, Math.max(0, value)));
  return { from: percent(middle - reach), to: percent(middle + reach) };
}
