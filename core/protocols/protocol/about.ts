import { z } from 'zod';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { inWords } from './in-words.ts';
import { certainty, sources } from './sources.ts';
import { words as said } from './words.ts';

const claim = z.strictObject({
  says: inWords,
  /** When it was looked up: a year, or a year and month. */
  asOf: z.string().regex(/^\d{4}(-\d{2})?$/, said.en.year),
  certainty,
  sources,
  /** Of the guidelines of this country, and shown only where that country is set (12.1, OQ-01). */
  country: z.string().length(2).optional(),
});

/** What a form of therapy is for and not for, how well it is known to work, and what a client is told of it beforehand. */
export const aboutShape = z.strictObject({
  for: z.array(inWords).min(1, said.en.whomFor),
  notFor: z.array(inWords),
  evidence: z.array(claim),
  /** What the client reads before it begins. */
  tellsClient: z.array(inWords).min(1, said.en.told),
  /** What will not be asked, such as telling a trauma over again. */
  notAsked: z.array(inWords),
  /** Therapies that are taken for it and are something else. */
  notTheSameAs: z.array(inWords),
  /** What Kith explains to clients of IPT and does not hold here, by its ids: what depression is, where it is not the illness. */
  leavesOut: z.array(z.enum(topics.map(({ id }) => id))).optional(),
  /** Not yet settled enough to be offered without saying so. */
  experimental: z.boolean().optional(),
});
export type About = z.output<typeof aboutShape>;
