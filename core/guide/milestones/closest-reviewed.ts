import { type Evidence, notShown, shown } from '#core/course/evidence/shown.ts';
import { isClosest, peopleToReview } from '#core/course/inventory/completeness.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { Inventory } from '#core/course/inventory/state.ts';
import { closestReviewedWords } from './words.ts';

/** Whether the people closest were gone through (MS-10). */
export function closestReviewed(inventory: Inventory): Evidence {
  const closest = presentPeople(inventory).filter(isClosest);
  if (closest.length === 0) return notShown(closestReviewedWords.en.nobodyOfInnerRing);
  const left = peopleToReview(inventory);
  if (left.length === 0) return shown(`${closest.length} reviewed.`);
  return notShown(
    closestReviewedWords.en.stillToReview(left.map(({ fields }) => fields.displayName).join(', ')),
  );
}
