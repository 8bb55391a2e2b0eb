import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Stamped } from '#core/course/shared/stamped.ts';
import { plain, ten } from '#core/forms/fields.ts';
import { happenings } from './kinds.ts';

export const focusLinks = z.enum(['linked', 'not_linked']);

export const directions = ['event_to_mood', 'mood_to_event', 'both'] as const;

export const feelings = z
  .array(z.object({ name: plain().trim().min(1).max(60), intensity: ten.nullable().default(null) }))
  .max(20)
  .default([]);

const event = z.object({
  what: z.string(),
  /** Wall-clock moment or partial date; empty when nobody said. */
  when: z.string(),
  people: z.array(z.string()),
  kind: z.string(),
  /** Absent where nobody said, as in records written before it was asked. */
  happening: z.enum(happenings).optional(),
});

export const facts = {
  MoodLinked: z.object({
    session: z.number().nullable(),
    recordedBy: z.enum(['client', 'therapist']),
    direction: z.enum(directions),
    event,
    moodBefore: ten.nullable(),
    moodAfter: ten.nullable(),
    feelings,
    did: z.string(),
    focusLinked: focusLinks,
    seen: z.enum(['private', 'shared']),
  }),
  /** The client put their own moment into better words. */
  MomentChanged: z.object({
    link: z.string(),
    event,
    moodAfter: ten.nullable(),
    feelings,
    did: z.string(),
  }),
  MomentShared: z.object({ link: z.string() }),
  MomentBroughtUp: z.object({ link: z.string(), session: z.number() }),
};
export const fact = factsOf(facts);

export type MoodLink = Stamped<typeof facts.MoodLinked>;

export interface MoodLinks {
  links: MoodLink[];
}

export const start: MoodLinks = { links: [] };
