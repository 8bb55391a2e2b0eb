import type { z } from 'zod';
import { asksForWords } from '#core/forms/fields.ts';
import { placesOnce, stringsAt } from '#core/forms/places.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { canBeSeen } from '#core/words/names.ts';
import { refusalsOf } from '#core/words/refusals.ts';

const refuseBecause = refusalsOf({
  unseen: {
    en: '{{what}} holds only signs that cannot be seen: write a few words.',
  },
});

const wordsAskedIn = placesOnce(asksForWords);

/** Refuses words of which nothing could be seen, nor pressed: spaces of no width, marks without a letter, tags. */
export function refuseUnseen(form: z.ZodType, filled: unknown): Refusal | undefined {
  const found = wordsAskedIn(form).find(({ place }) =>
    stringsAt(filled, place).some((words) => !canBeSeen(words)),
  );
  return found && refuseBecause('unseen', { what: found.asked, field: found.place });
}
