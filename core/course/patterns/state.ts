import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import type { By, Stamped } from '#core/course/shared/stamped.ts';
import { listedAt, type VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { line, maybe, plain, text, whole } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words as says } from './words.ts';

/** What a pattern can rest on. */
export const restsFrom = ['moment', 'event', 'analysis', 'feeling', 'issue', 'tie'] as const;
export type RestsFrom = (typeof restsFrom)[number];

/** A pattern that comes again across people, as the two named it. IPT protocol reference, 2.3.4 (DF-3). */
export const pattern = z.object({
  words: text(says.en.fields.words),
  therapistWords: maybe,
  personIds: z.array(personId).max(20).default([]),
  /** Somebody of then, where the pattern ties them to somebody of now. S000-29 of the seeds. */
  thenId: personId.optional(),
  alike: maybe,
  /** What is different today. */
  otherwise: maybe,
  /** The feelings it brings, and the kinds of events it goes with. */
  feelings: maybe,
  events: maybe,
  /** `not_yet`: the therapist's thought, which only clinicians see. */
  named: z.enum(['together', 'not_yet']).default('not_yet'),
  session: sessionNumber.optional(),
  /** The question it came from, and what that rested on. */
  finding: maybe,
  rests: z
    .array(z.object({ from: z.enum(restsFrom), thingId, on: plain().max(30) }))
    .max(200)
    .default([]),
});

/** How far the client finds themselves in it, in their own words. */
export const patternFits = z.object({
  fits: z.enum(['yes', 'partly', 'no'], { error: says.en.fields.fits }),
  words: maybe,
});

export const questionAnswer = z.object({
  finding: line(says.en.fields.finding),
  answer: z.enum(['open', 'kept', 'turned_down']),
  why: maybe,
});

export const howFarBack = z.enum(['today', 'earlier_ties']);

const patternId = z.string();
export const facts = {
  PatternQuestionAnswered: questionAnswer,
  PatternNamed: listedAt({})(pattern),
  /** The version is of the words that were answered; charts of before do not keep it. */
  PatternFitTold: z.object({ patternId, told: patternFits, version: whole.optional() }),
  PatternSetAside: z.object({ patternId, why: z.string() }),
  PatternReadAgain: z.object({ patternId, became: z.string(), as: author }),
  HowFarBackSaid: z.object({ how: howFarBack, as: author }),
};
export const fact = factsOf(facts);

export interface NamedPattern extends VersionedEntry<z.output<typeof pattern>> {
  /** What the client said of it and of which of its wordings, the latest word last. */
  told: (z.output<typeof patternFits> & By & { version: number })[];
  setAside: ({ why: string } & By) | null;
  /** What became of it, said at the ending; the latest word. */
  became: (By & { words: string }) | null;
}

export interface Patterns {
  answers: Stamped<typeof facts.PatternQuestionAnswered>[];
  named: NamedPattern[];
  farBack: Stamped<typeof facts.HowFarBackSaid>[];
}

export const start: Patterns = { answers: [], named: [], farBack: [] };
