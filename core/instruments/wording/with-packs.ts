import { isObject } from '#core/forms/json.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { inWordingOf } from './in-wording.ts';
import type { ContentPack } from './pack-shape.ts';

/** Packs come here from where they were read and checked (`packs.ts`); what is none at all is passed over. */
const isPack = (given: unknown): given is ContentPack => isObject(given) && Array.isArray(given.items);

/** Every instrument, those of these packs with their wording; a pack that does not fit changes nothing. */
export function withPacks(packs: readonly unknown[]): ReadonlyMap<string, Instrument> {
  const worded = new Map(instruments);
  for (const pack of packs.filter(isPack)) {
    const instrument = instruments.get(pack.instrument);
    const with_ = instrument && inWordingOf(instrument, pack);
    if (with_ && !isRefusal(with_)) worded.set(with_.id, with_);
  }
  return worded;
}
