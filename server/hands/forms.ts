import { z } from 'zod';
import { day, id, maybe, maybeLong } from '#core/forms/fields.ts';
import { refusedHands } from './words.ts';

const { en } = refusedHands;

const several = <One extends z.ZodType>(one: One) => z.array(one).min(1, en.someCourses).max(500, en.tooMany);
const oneOf = { id: z.uuid({ error: en.giveActIdUuid }), course: id };

/** A colleague who stands in, and in which courses; a note to each is whoever’s who holds it. */
export const coverForm = z.object({
  by: id,
  from: day('either'),
  to: day('either'),
  courses: several(z.object({ ...oneOf, note: maybeLong })),
});
export const coverEndForm = z.object({ courses: several(z.object({ ...oneOf, cover: id })) });

/** Each course to whom, with the note for them and what the client reads; what is asked of it the act itself asks. */
export const handOverForm = z.object({
  courses: several(
    z.object({
      ...oneOf,
      to: id,
      handOver: maybeLong,
      client: z.enum(['present', 'told', 'not_told']).default('not_told'),
      toClient: maybe,
      supervisor: id.optional(),
    }),
  ),
});
