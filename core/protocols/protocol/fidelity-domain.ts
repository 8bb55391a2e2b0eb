import { z } from 'zod';
import { areaId } from '#core/protocols/areas/area.ts';
import { inWords } from './in-words.ts';
import { fidelityDomainWords } from './words.ts';

const dueness = z.enum(['due', 'optional', 'not_due']);

/** One domain a session is rated on, and the phases in which it is due. */
export const fidelityDomainShape = z.strictObject({
  id: z.string().regex(/^F-[A-Z]*\d+$/, fidelityDomainWords.en.giveIdSuchAsF),
  title: inWords,
  /** What good looks like. */
  good: inWords,
  initial: dueness,
  middle: dueness,
  ending: dueness,
  /** Rated only when this area, or one worked on in its room, is a focus. */
  area: areaId.optional(),
});
export type FidelityDomain = z.output<typeof fidelityDomainShape>;
