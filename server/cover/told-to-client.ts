import type { OwnDaysAway, StandsInForDays } from '#core/api-answers/duty.ts';
import type { Course } from '#core/course/course.ts';
import { notOver } from '#core/course/cover/covers.ts';
import { daysAfter } from '#core/days/after.ts';
import { memberName } from '#server/accounts/members.ts';
import type { Installation } from '#server/installation.ts';

/** So many days ahead a client reads who will stand in, as they do of an absence. */
const daysAhead = 14;

/** Who stands in for a client’s therapist, now or soon; null where nobody does. IPT protocol reference, 6.2. */
export async function coverForClient(
  installation: Installation,
  { cover }: Pick<Course, 'cover'>,
  today: string,
): Promise<StandsInForDays | null> {
  const soon = daysAfter(today, daysAhead);
  const [next] = notOver(cover.covers, today)
    .filter(({ from }) => from <= soon)
    .toSorted((one, other) => one.from.localeCompare(other.from));
  if (!next) return null;
  const name = await memberName(installation, next.person);
  return { name, from: next.from, to: next.to };
}

/** Whether somebody stands in on each day of an absence: then whom else an alarm would ask is not what is told. */
export const isCovered = (away: OwnDaysAway, cover: OwnDaysAway | null): boolean =>
  cover !== null && cover.from <= away.from && away.to <= cover.to;
