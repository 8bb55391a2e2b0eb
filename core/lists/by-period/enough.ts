import { fewest } from './periods.ts';

/** Nobody, or so many that none of them is known by the number. */
export const enoughOrNone = (n: number): boolean => n === 0 || n >= fewest;
