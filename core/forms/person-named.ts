import { z } from 'zod';
import { id, maybe } from './fields.ts';

/** Each field that asks for one of the client's people, by the id they bear in the inventory. */
const peopleAsked = z.registry<{ asks: 'person' }>();

/** One of the client's people; whoever fills it in can name only somebody they are shown. */
export const personId = id.clone().register(peopleAsked, { asks: 'person' });

/** The same, where nobody may be named. */
export const personOrNobody = maybe.clone().register(peopleAsked, { asks: 'person' });

/** Whether this field asks for one of the client's people. */
export const asksForPerson = (field: z.core.$ZodType): true | undefined =>
  peopleAsked.has(field) || undefined;
