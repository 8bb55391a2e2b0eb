import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { readPack, withWording } from './content-pack.ts';
import type { ContentPack } from './pack-shape.ts';
import { packsWords } from './words.ts';

/** A pack that fits an instrument of Kith whose wording does not ship, or why it does not. Policy P12. */
export function checkPack(given: unknown): ContentPack | Refusal {
  const pack = readPack(given);
  if (isRefusal(pack)) return pack;
  const instrument = instruments.get(pack.instrument);
  if (!instrument) {
    return refuse('content-pack', packsWords.en.thereIsNoInstrumentCalled(pack.instrument), {
      field: 'instrument',
      unknown: [pack.instrument],
    });
  }
  const worded = withWording(instrument, pack);
  return isRefusal(worded) ? worded : pack;
}
