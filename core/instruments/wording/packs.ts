import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { type ContentPack, readPack, withWording } from './content-pack.ts';

/** A pack that fits an instrument of Kith whose wording does not ship, or why it does not. Policy P12. */
export function checkPack(given: unknown): ContentPack | Refusal {
  const pack = readPack(given);
  if (isRefusal(pack)) return pack;
  const instrument = instruments.get(pack.instrument);
  if (!instrument) {
    return refuse(
      'content-pack',
      `There is no instrument called ${pack.instrument} (at instrument). Type “kith instruments” to see those there are.`,
      { field: 'instrument', unknown: [pack.instrument] },
    );
  }
  const worded = withWording(instrument, pack);
  return isRefusal(worded) ? worded : pack;
}

/** Every instrument, those of these packs with their wording; a pack that does not fit changes nothing. */
export function withPacks(packs: readonly unknown[]): ReadonlyMap<string, Instrument> {
  const worded = new Map(instruments);
  for (const given of packs) {
    const pack = checkPack(given);
    if (isRefusal(pack)) continue;
    const instrument = instruments.get(pack.instrument);
    const with_ = instrument && withWording(instrument, pack);
    if (with_ && !isRefusal(with_)) worded.set(with_.id, with_);
  }
  return worded;
}
