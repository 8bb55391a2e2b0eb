import { type Mine, mineOf } from '#core/lists/own-courses.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsOffered } from '#server/protocols/own.ts';
import { todayIn } from '#server/service/clock.ts';
import { coursesOf } from './courses-of-client.ts';
import { byOpening, summaryIn } from './summary-row.ts';

/** A client's own courses. */
export async function ownCourses(installation: Installation, client: string): Promise<Mine> {
  const [rows, names, today, own] = await Promise.all([
    coursesOf(installation.db, client),
    memberNames(installation.db),
    todayIn(installation),
    protocolsOffered(installation.db),
  ]);
  const courses = rows
    .map((row) => ({ summary: summaryIn(row), therapist: names.get(row.therapist) ?? '' }))
    .toSorted((one, other) => byOpening(other, one));
  return mineOf(courses, today, own);
}
