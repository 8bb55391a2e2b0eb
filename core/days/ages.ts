import { z } from 'zod';

/** Ages in whole years, both included. */
export const agesShape = z.object({ from: z.number().int(), to: z.number().int().optional() });
export type Ages = z.infer<typeof agesShape>;

/** How old somebody born then is on that day, in whole years. */
export function ageOn(born: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4));
  return day.slice(5, 10) < born.slice(5, 10) ? years - 1 : years;
}

/** Whether somebody of this age is among them. */
export const isWithin = ({ from, to }: Ages, age: number): boolean =>
  age >= from && (to === undefined || age <= to);

/** How old somebody is, where that is outside these ages; undefined inside them, or where nobody knows. */
export function outside(ages: Ages | undefined, born: string | undefined, day: string): number | undefined {
  if (!ages || !born) return undefined;
  const age = ageOn(born, day);
  return isWithin(ages, age) ? undefined : age;
}
