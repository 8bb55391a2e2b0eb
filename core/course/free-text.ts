import { z } from 'zod';
import { placesOf } from '#core/forms/places.ts';
import { courseBook } from './book.ts';

const keysOf = (is: (field: z.core.$ZodType) => boolean): ReadonlySet<string> =>
  new Set(
    [...courseBook.shapes.values()].flatMap((shape) =>
      placesOf(shape, (field) => is(field) || undefined).map(({ place }) => place.split('.').at(-1) ?? ''),
    ),
  );

let found: ReadonlySet<string> | undefined;

/** The fields of a course in which somebody writes what they like; where a field of that name is anywhere chosen from a list, it is not among them. */
export function freeTextFields(): ReadonlySet<string> {
  if (found) return found;
  const closed = keysOf((field) => field instanceof z.ZodEnum || field instanceof z.ZodLiteral);
  const written = keysOf((field) => field instanceof z.ZodString);
  found = new Set([...written].filter((key) => !closed.has(key)));
  return found;
}
