import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';

export const answersToOffer = ['accepted', 'declined', 'no_answer'] as const;

export const facts = {
  PutOnList: z.object({ words: z.string() }),
  /** They asked to wait themselves. */
  WaitPaused: z.object({ words: z.string() }),
  WaitResumed: z.object({ words: z.string() }),
  PlaceOffered: z.object({ therapist: z.string(), words: z.string() }),
  OfferAnswered: z.object({ offer: z.string(), answer: z.enum(answersToOffer), words: z.string() }),
};
export const fact = factsOf(facts);

export interface Offer extends Stamped<typeof facts.PlaceOffered> {
  answer: (Omit<z.output<typeof facts.OfferAnswered>, 'offer'> & By) | null;
}

/** Days on which somebody asked to wait; `to` is the day they asked to go on, and empty while they wait. */
export interface Pause {
  from: string;
  to: string;
  words: string;
  by: string;
}

export interface Waiting {
  /** Since when they are on the list; null before. */
  listed: (z.output<typeof facts.PutOnList> & By) | null;
  pauses: Pause[];
  offers: Offer[];
}

export const start: Waiting = { listed: null, pauses: [], offers: [] };

export const isPaused = ({ pauses }: Waiting): boolean => pauses.at(-1)?.to === '';

/** The offer that waits for an answer. */
export const openOffer = ({ offers }: Waiting): Offer | undefined => {
  const last = offers.at(-1);
  return last?.answer === null ? last : undefined;
};

/** The offer that was accepted last, as long as no other was made since. */
export const acceptedOffer = ({ offers }: Waiting): Offer | undefined => {
  const last = offers.at(-1);
  return last?.answer?.answer === 'accepted' ? last : undefined;
};
