import { z } from 'zod';
import { ageOn } from './age-on.ts';

/** Ages in whole years, both included. */
export const agesShape = z.object({ from: z.number().int(), to: z.number().int().optional() });
export type Ages = z.infer<typeof agesShape>;

/** Whether somebody of this age is among them. */
export const isWithin = ({ from, to }: Ages, age: number): boolean =>
  age >= from && (to === undefined || age <= to);

/** How old somebody is, where that is outside these ages; undefined inside them, or where nobody knows. */
export function outside(ages: Ages | undefined, born: string | undefined, day: string): number | undefined {
  if (!ages || !born) return undefined;
  const age = ageOn(born, day);
  return isWithin(ages, age) ? undefined : age;
}
