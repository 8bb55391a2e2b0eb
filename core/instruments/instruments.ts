import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import * as list from './list.ts';

/** Those that come with their wording first, and by name. */
function inOrder(a: Instrument, b: Instrument): number {
  const ships = ({ licence }: Instrument) => Number(licence.itemsMayBeEmbedded);
  return ships(b) - ships(a) || a.id.localeCompare(b.id, 'en', { numeric: true });
}

/** Every instrument Kith knows, by id. Those whose wording may not be shipped are skeletons: numbers and neutral labels. */
export const instruments: ReadonlyMap<string, Instrument> = new Map(
  Object.values<Instrument>(list)
    .toSorted(inOrder)
    .map((one) => [one.id, one]),
);

/** What an instrument is called for short; by its id where nobody knows it. */
export const shortNameOf = (id: string): string => instruments.get(id)?.shortName ?? id;
