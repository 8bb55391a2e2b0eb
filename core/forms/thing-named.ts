import { z } from 'zod';
import { id } from './fields.ts';

/** Each field that points to something which is in the course already: an event, a moment, an analysis, a decision. */
const thingsAsked = z.registry<{ asks: 'thing' }>();

/** Something that is in the course already; whoever fills it in can point only to what they are shown. */
export const thingId = id.clone().register(thingsAsked, { asks: 'thing' });

/** Whether this field points to something in the course. */
export const asksForThing = (field: z.core.$ZodType): true | undefined => thingsAsked.has(field) || undefined;
