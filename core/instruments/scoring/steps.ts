import type { Instrument } from '#core/instruments/instrument/instrument.ts';

/** The steps in which totals run: hundredths of a mean, tenths of what is read or carried to a tenth, else whole points. */
export function stepOf({ scoring }: Instrument): 0.01 | 0.1 | 1 {
  if (scoring.method === 'mean' || scoring.method === 'mean-of-subscales') return 0.01;
  const tenths =
    scoring.method === 'mean-x10' || scoring.precision === 0.1 || scoring.missing.rounding === 'tenth';
  return tenths ? 0.1 : 1;
}
