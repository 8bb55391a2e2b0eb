import { instruments } from '#core/instruments/instruments.ts';
import { changeOf } from './reliable-change.ts';

/** A measure that has got reliably worse since the course began. */
export interface WorseSince {
  instrument: string;
  first: number;
  latest: number;
}

/**
 * This measure, where its latest total is reliably worse than its first; nothing where one of them is missing. Measures
 * reference, section 9.
 * @param reliableChange in points of the total, where the form of therapy reads the measure with its own
 */
export function reliablyWorse(
  id: string,
  first: number | null,
  latest: number | null,
  reliableChange: number | null,
): WorseSince[] {
  const instrument = instruments.get(id);
  if (!instrument || first === null || latest === null) return [];
  const { reliable } = changeOf(instrument, first, latest, reliableChange ?? undefined);
  return reliable === 'deterioration' ? [{ instrument: id, first, latest }] : [];
}
