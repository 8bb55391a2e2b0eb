import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { writer } from '#core/course/shared/author.ts';
import { id } from '#core/forms/fields.ts';
import { eventFields, type TimelineEvent } from './event.ts';

/** Mood and life events side by side (I-09, MS-09). */
export interface Timeline {
  events: TimelineEvent[];
}

export const event = { event: id };
export const facts = {
  EventAdded: eventFields.extend({ as: writer.optional() }),
  EventChanged: eventFields.extend({ ...event, as: writer.optional() }),
  HypothesisNoted: z.object({ ...event, text: z.string() }),
  HypothesisShared: z.object(event),
  EventSetAside: z.object({ ...event, why: z.string() }),
};
export const fact = factsOf(facts);
export const start: Timeline = { events: [] };
