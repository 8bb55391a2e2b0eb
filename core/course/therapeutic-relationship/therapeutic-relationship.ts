import { z } from 'zod';
import { chapter, isClinician } from '#core/course/book/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { notInTheRoom } from '#core/course/sessions/not-come-yet.ts';
import { sessionNumber } from '#core/course/shared/author.ts';
import { lists } from '#core/course/shared/text-acts.ts';
import { type Entry, withEntry } from '#core/course/shared/versioned-text.ts';
import { id, maybe, text } from '#core/forms/fields.ts';

export const relationshipKinds = [
  'positive',
  'rupture_withdrawal',
  'rupture_confrontation',
  'parallel',
  'boundary',
] as const;

/** What happened between client and therapist and what it is like outside, never an interpretation of it. IPT protocol reference, 3.7, T-08, M-12, DF-4. */
const roomEvent = z.object({
  kind: z.enum(relationshipKinds, {
    error: 'Say what it was: something good, a strain, a parallel, a limit.',
  }),
  what: text('What happened'),
  feeling: maybe,
  spokenOf: z.enum(['yes', 'partly', 'not_yet']).default('not_yet'),
  repair: maybe,
  outside: maybe,
  outsidePersonId: id.optional(),
  session: sessionNumber.optional(),
  /** `with_client` once the two have spoken of it together. */
  shared: z.enum(['with_client', 'therapist_only']).default('therapist_only'),
});
export type RoomEvent = z.output<typeof roomEvent>;

export interface BetweenUs {
  events: Entry<RoomEvent>[];
}

const facts = { RoomEventNoted: z.object({ id, text: roomEvent }) };
const start: BetweenUs = { events: [] };

export const betweenUs = chapter({
  start,
  facts,
  fold: {
    RoomEventNoted: ({ events }, { id, text }, fact) => ({ events: withEntry(events, id, text, fact) }),
  },
  acts: {
    noteRoomEvent: lists({
      says: 'Note something that happened between client and therapist, and what it is like outside (DF-4, T-08).',
      who: ['therapist'],
      where: z.object({}),
      shape: roomEvent,
      type: 'RoomEventNoted',
      find: (course: Course) => course.betweenUs.events,
      unless: (course, _where, { session }) => (session ? notInTheRoom(course, session) : undefined),
    }),
  },
  seenBy({ events }, viewer) {
    if (isClinician(viewer)) return { events };
    return viewer.as === 'client'
      ? { events: events.filter(({ text }) => text.shared === 'with_client') }
      : start;
  },
});

/** What was noted of that session, T-08. */
export function roomEventsIn({ betweenUs }: Course, session: number): RoomEvent[] {
  return betweenUs.events.map(({ text }) => text).filter((one) => one.session === session);
}
