import type { Engagement } from '#core/book/doing.ts';
import type { HourListed } from '#core/lists/hours.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import type { Installation } from '#server/installation.ts';
import { type CourseHours, hoursOf, offersHeld } from './hours-read.ts';

type Between = Pick<CourseRow, 'id' | 'therapist' | 'client'>;

/** For what the therapist and the client of a course are booked elsewhere, in other courses and in groups: from the lists, no chart is read. */
export async function diaryAround(
  { db, now }: Pick<Installation, 'db' | 'now'>,
  course: Between,
): Promise<Engagement[]> {
  const at = now().toISOString();
  const [held, own, groups] = await Promise.all([
    hoursOf(db, ['therapist', course.therapist]),
    hoursOf(db, ['client', course.client]),
    groupSummaries(db),
  ]);
  const others = new Map([...held, ...own].map((one) => [one.id, one]));
  others.delete(course.id);
  const ofGroups = groups.flatMap(({ leads, members, hours = [] }) => {
    const isThere = members.some(
      ({ course: id, state }) => state === 'in' && own.some((one) => one.id === id),
    );
    const whose = whoseOf(leads.includes(course.therapist), isThere);
    if (!whose) return [];
    return hours
      .filter(({ state }) => state !== 'called_off')
      .map(({ at, zone, minutes }) => ({ at, zone, minutes, whose }));
  });
  return [...[...others.values()].flatMap((one) => engagedIn(one, course, at)), ...ofGroups];
}

function engagedIn(other: CourseHours, course: Between, now: string): Engagement[] {
  const whose = whoseOf(other.therapist === course.therapist, other.client === course.client);
  if (!whose) return [];
  const booked = other.hours.flatMap((hour) => {
    const takes = takenBy(hour, whose);
    return takes ? [{ at: hour.at, zone: hour.zone, minutes: hour.minutes, whose: takes }] : [];
  });
  return [
    ...booked,
    ...offersHeld(other, now).map(({ at, zone, minutes }) => ({
      ...{ at, zone, minutes, whose },
      held: 'offered' as const,
    })),
  ];
}

function whoseOf(therapist: boolean, client: boolean): Engagement['whose'] | undefined {
  if (therapist && client) return 'both';
  if (therapist) return 'therapist';
  return client ? 'client' : undefined;
}

/** A meeting without the client takes the therapist’s hour alone; one that was held took it then, and takes it no more. */
function takenBy(
  { state, kind, whose }: HourListed,
  of: Engagement['whose'],
): Engagement['whose'] | undefined {
  const stands = state === 'booked' || (state === 'held' && kind !== 'meeting');
  if (!stands) return undefined;
  if (whose === 'both') return of;
  return of === 'client' ? undefined : 'therapist';
}
