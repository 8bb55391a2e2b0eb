import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, plain } from '#core/forms/fields.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { type Wording, wordingShape } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { type Score, scoreShape } from '#core/instruments/scoring/scored.ts';
import { words } from './words.ts';

/** How the answers were given. */
export const administrations = ['self', 'with-therapist', 'paper'] as const;
export type Administration = (typeof administrations)[number];

/** When an instrument is asked, beyond what the protocol asks. */
export const occasions = ['start', 'every-session', 'mid-point', 'end', 'follow-up'] as const;
export type Occasion = (typeof occasions)[number];

/** One answered form: its raw answers and what they came to when they were given. */
export interface Reading {
  id: string;
  seq: number;
  instrument: string;
  on: string;
  /** The session it is for; null between sessions. */
  session: number | null;
  administered: Administration;
  /** Raw answers in item order: nothing of them is lost, so every score can be worked out again. Policy P11. */
  answers: Answer[];
  result: Score;
  /** The wording that was shown, where the service brought it. */
  wording?: Wording;
  /** From before the course, older than its questions look back: shown, never a score of this course. */
  history?: true;
  /** Only what it came to is known, of a time before the course moved in: none of its answers, and nothing about safety. */
  totalOnly?: true;
}

export interface PlannedMeasure {
  instrument: string;
  when: Occasion[];
  sessions: number[];
  why: string;
  on: string;
}

/** The client preferred not to answer: different from a form nobody gave them. */
export interface DeclinedMeasure {
  id: string;
  seq: number;
  instrument: string;
  session: number | null;
  on: string;
  by: string;
  why: string;
  as?: Author | undefined;
}

export interface Measures {
  readings: Reading[];
  planned: PlannedMeasure[];
  declined: DeclinedMeasure[];
}

/** What may come for answers, right or not: what is wrong is said of each, and a safety answer beside it is told (P2, P5). */
export const givenAnswers = z.array(z.union([z.number(), plain().max(200), z.boolean(), z.null()]), {
  error: words.en.answers,
});

export const rawAnswers = z.array(z.union([z.number(), z.literal('N/A'), z.null()]), {
  error: words.en.answers,
});

export const facts = {
  MeasureAnswered: scoreShape.extend({
    answers: rawAnswers,
    session: sessionNumber.nullable(),
    administered: z.enum(administrations),
    wording: wordingShape.optional(),
    history: z.literal(true).optional(),
    /** Only what it came to is known. */
    totalOnly: z.literal(true).optional(),
    /** Said once more, though a clinician had answered the same since. */
    anew: z.literal(true).optional(),
    /** The readings by which another telephone told of danger at this very meeting, under another day. */
    toldAs: z.array(z.string()).optional(),
    despiteAge: z.string().optional(),
  }),
  MeasuresPlanned: z.object({
    instrument: id,
    when: z.array(z.enum(occasions)),
    sessions: z.array(sessionNumber),
    why: z.string(),
  }),
  MeasureDeclined: z.object({
    instrument: id,
    session: sessionNumber.nullable(),
    why: z.string(),
    /** Left out in what was written before November 2026. */
    as: author.optional(),
  }),
};
export const fact = factsOf(facts);
export const start: Measures = { readings: [], planned: [], declined: [] };
