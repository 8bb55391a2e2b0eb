import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { maybe, ten } from '#core/forms/fields.ts';
import { feelingFamilies, wideFeelings } from './families.ts';
import { words as says } from './words.ts';

/** Every feeling that has a name here: families, narrower words, and wide words that are then asked about. T-04. */
export const emotions: readonly string[] = [
  ...feelingFamilies.flatMap(({ id, words }) => [id, ...words.map((word) => word.id)]),
  ...wideFeelings.map(({ id }) => id),
  'something_else',
];

export const emotion = z.enum([...emotions], {
  error: says.en.fields.emotion,
});

/** One feeling: by name where there is one, in the client's own words, and how strong from 0 to 10. */
export const felt = z
  .object({
    emotion: emotion.optional(),
    words: maybe,
    intensity: ten.optional(),
    confidence: z.enum(['sure', 'unsure']).optional(),
  })
  .refine(({ emotion, words }) => emotion || words, {
    error: says.en.fields.nothingSaid,
    ...named('nothing-said'),
  });
export type Felt = z.output<typeof felt>;
