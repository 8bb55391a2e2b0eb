import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, maybe } from '#core/forms/fields.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { type Card, cardShape } from '#core/protocols/protocol/card.ts';

export const helped = ['helped', 'somewhat', 'not', 'not_tried'] as const;
const session = sessionInFact.optional();

/** What a chart keeps of cards. */
export const facts = {
  /** The card as its form of therapy has it, kept with the course whatever becomes of the form. */
  CardGiven: z.object({ card: cardShape, about: maybe, session }),
  CardTakenBack: z.object({ card: id }),
  CardSpokenOf: z.object({ card: id, helped: z.enum(helped), words: maybe, as: author, session }),
};
export const fact = factsOf(facts);

interface SaidOfCard {
  id: string;
  helped: (typeof helped)[number];
  words: string;
  on: string;
  as: Author;
}

/** One card that the client was given: with what it was tied to, and what became of it. */
export interface CardGiven {
  card: Card;
  about: string;
  on: string;
  session?: number;
  said: SaidOfCard[];
}

export interface Cards {
  given: CardGiven[];
}

export const start: Cards = { given: [] };
