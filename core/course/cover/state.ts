import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';

/** Who arranged it: an administrator does so without reading the course. */
const arrangers = z.enum(['therapist', 'supervisor', 'administrator']);

/** Why it ended before its last day. */
const ends = z.enum(['called_off', 'handed_over']);

export const facts = {
  CoverNamed: z.object({
    person: z.string(),
    from: z.string(),
    to: z.string(),
    note: z.string(),
    arranged: arrangers,
  }),
  CoverEnded: z.object({ cover: z.string(), why: ends }),
  CoverRead: z.object({ cover: z.string() }),
};
export const fact = factsOf(facts);

/** A colleague who stands in for whoever holds the course, from one day to another, both included. */
export interface Cover extends Stamped<typeof facts.CoverNamed> {
  ended: { on: string; by: string; seq: number; why: z.output<typeof ends> } | null;
  /** When whoever holds the course has read what was done meanwhile. */
  read: { on: string } | null;
}

export interface Covers {
  /** As they were named. */
  covers: Cover[];
}

export const start: Covers = { covers: [] };
