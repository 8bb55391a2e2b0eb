import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { placesOf, placesOnce, stringsAt } from '#core/forms/places.ts';
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

const writtenIn = placesOnce((field) => field instanceof z.ZodString || undefined);
const chosenIn = placesOnce(
  (field) => field instanceof z.ZodEnum || field instanceof z.ZodLiteral || undefined,
);

const textsIn = (places: typeof writtenIn, { type, data }: Fact): string[] => {
  const shape = courseBook.shapes.get(type);
  return (shape ? places(shape) : []).flatMap(({ place }) =>
    stringsAt(data, place).map((text) => writtenAs(place.split('.').at(-1) ?? '', text)),
  );
};

/** A text as what it is called where it stands. */
export const writtenAs = (key: string, text: string): string => `${key}=${text}`;

/**
 * What somebody wrote in these facts where they could write what they like, by each kind of fact and each place in it: also in a
 * field whose name is an answer from a list elsewhere, such as `who`. What is chosen from a list under the same name is not
 * among it.
 */
export function writtenFreely(facts: readonly Fact[]): ReadonlySet<string> {
  const chosen = new Set(facts.flatMap((fact) => textsIn(chosenIn, fact)));
  return new Set(facts.flatMap((fact) => textsIn(writtenIn, fact)).filter((one) => !chosen.has(one)));
}
