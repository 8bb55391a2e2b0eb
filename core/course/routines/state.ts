import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { listedAt, type VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { id, line, maybe, someOf } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words as says } from './words.ts';

/** New routines after a loss or in a new role, built up in small steps. IPT protocol reference, 2.3.1 (GR-7), 2.3.3 (RT-7, RT-8). */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const routine = z.object({
  what: line(says.en.fields.what),
  days: someOf(weekDays).default([]),
  /** The time of day, or what it follows on: after breakfast. */
  when: maybe,
  personId: personId.optional(),
  withWhom: maybe,
  firstStep: maybe,
  /** What it grows into once the first step is usual. */
  next: maybe,
  /** The loss or the change it belongs to. */
  belongsTo: thingId.optional(),
  session: sessionNumber.optional(),
});

export const routineNoted = z.object({
  kept: z.enum(['as_planned', 'a_little', 'not_that_day'], { error: says.en.fields.kept }),
  words: maybe,
});

const routineId = z.string();
export const facts = {
  RoutineWritten: listedAt({})(routine),
  RoutineNoted: z.object({ routineId, noted: routineNoted }),
  RoutineSetAside: z.object({ routineId, became: z.string() }),
};
export const fact = factsOf(facts);
export const named = { routineId: id };

/** Something done again and again, and how it went day by day. */
export interface Routine extends VersionedEntry<z.output<typeof routine>> {
  since: string;
  noted: (z.output<typeof routineNoted> & By)[];
  setAside: (By & { became: string }) | null;
}

export interface Routines {
  routines: Routine[];
}

export const start: Routines = { routines: [] };
