import type { Ring } from '#core/course/inventory/person.ts';
import { ringsOutward } from '#web/pictures/circle/on-rings.ts';

/** The rings to choose from, from near to outside. @param wordsOf what each is called on this side */
export const ringChoices = (wordsOf: (ring: Ring) => string) =>
  ringsOutward.map((ring) => ({ value: String(ring), label: wordsOf(ring) }));

/** The ring that was chosen. */
export const ringOf = (chosen: string): Ring => ringsOutward.find((ring) => String(ring) === chosen) ?? 3;
