import { withTexts } from '#core/book/redaction.ts';
import { seenBy } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { wishesIn } from '#core/course/inventory/wishes.ts';
import { type BesidePage, pageOf } from './page.ts';

/**
 * The own page of somebody beside the client, without anybody the client keeps back, wherever they are named; undefined
 * where there is nothing to show. IPT protocol reference, 4.2 (disclosure), 12.1 (guardian’s view).
 */
export function ownPageOf(
  course: Course,
  id: string,
  about: { client: string; today: string },
): BesidePage | undefined {
  const page = pageOf(seenBy(course, { as: 'therapist', by: '' }), id, about);
  const { names } = wishesIn(course);
  // What the reader and the client are called between them is no secret of either.
  return page && { ...withTexts(page, names.leftOut), name: page.name, client: page.client };
}
