import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { type PartSaid, partFact } from '#core/course/shared/part-in-it.ts';
import { id } from '#core/forms/fields.ts';
import { type EventFields, eventFields } from './event.ts';

export interface TimelineEvent extends EventFields {
  id: string;
  /** Who put it there, and who changed it last; absent in records written before it was kept. */
  addedBy?: Author;
  changedBy?: Author;
  version: number;
  /** The therapist's guess at what it meant; the client sees it only once it is shared. */
  hypothesis: { text: string; version: number; shared: string | 'not_yet' } | null;
  /** Whether it set the illness off or keeps it going, once somebody said so. */
  part?: PartSaid;
  aside: { why: string; on: string } | null;
  /** Since when the client keeps it to themselves, for now. */
  keptBack?: string;
}

/** Mood and life events side by side (I-09, MS-09). */
export interface Timeline {
  events: TimelineEvent[];
}

export const event = { event: id };
export const facts = {
  EventAdded: eventFields.extend({ as: author.optional() }),
  EventChanged: eventFields.extend({ ...event, as: author.optional() }),
  HypothesisNoted: z.object({ ...event, text: z.string() }),
  HypothesisShared: z.object(event),
  EventSetAside: z.object({ ...event, why: z.string() }),
  EventPartSaid: partFact.extend(event),
  EventKeptBack: z.object(event),
  EventTold: z.object(event),
};
export const fact = factsOf(facts);
export const start: Timeline = { events: [] };
