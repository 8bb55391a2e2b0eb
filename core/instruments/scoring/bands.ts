import type { Band, Comparison, Cutoff, Instrument } from '#core/instruments/instrument/instrument.ts';
import { tolerance } from './rounding.ts';

/** Compares with a tolerance of 1e-9, so that decimals such as 2.3 meet their cut-off. */
export function meets(value: number, op: Comparison, limit: number): boolean {
  const difference = value - limit;
  if (op === '>=') return difference >= -tolerance;
  if (op === '>') return difference > tolerance;
  if (op === '<=') return difference <= tolerance;
  return difference < -tolerance;
}

function holds(band: Band, value: number): boolean {
  return (
    (band.gte === undefined || meets(value, '>=', band.gte)) &&
    (band.gt === undefined || meets(value, '>', band.gt)) &&
    (band.lt === undefined || meets(value, '<', band.lt)) &&
    (band.lte === undefined || meets(value, '<=', band.lte))
  );
}

/** The band a total lies in, or null where the instrument has none. */
export function bandOf(bands: readonly Band[], value: number): Band | null {
  return bands.find((band) => holds(band, value)) ?? null;
}

/** The cut-off that says who is a case: the first published one that holds for everybody. */
export function caseCutoff(instrument: Instrument): Cutoff | null {
  return instrument.cutoffs.find((cutoff) => cutoff.means === 'case' && !cutoff.sex) ?? null;
}

/** Caseness comes from its own cut-off, never from the band: a GAD-7 of 8 is mild and a case. */
export function isCase(instrument: Instrument, value: number): boolean | null {
  const cutoff = caseCutoff(instrument);
  return cutoff ? meets(value, cutoff.op, cutoff.value) : null;
}

/** Every cut-off of the instrument with whether this total meets it, for a page that shows them all. */
export function cutoffsMet(instrument: Instrument, total: number): { cutoff: Cutoff; met: boolean }[] {
  return instrument.cutoffs.map((cutoff) => ({ cutoff, met: meets(total, cutoff.op, cutoff.value) }));
}
