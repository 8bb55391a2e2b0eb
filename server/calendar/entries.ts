import { createHash } from 'node:crypto';
import type { CalledInCalendar } from '#core/api-answers/calendar.ts';
import { daysAfter } from '#core/days/after.ts';
import { dayOf, instantOf } from '#core/days/wall-clock.ts';
import type { GroupHour } from '#core/group/summarise.ts';
import type { HourListed } from '#core/lists/hours.ts';
import { initialsOf } from '#core/words/initials.ts';
import type { Person } from '#server/accounts/person.ts';
import { daysAwayOf, dutySettings } from '#server/duty/settings.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { isOpenToMember } from '#server/groups/access.ts';
import type { Installation } from '#server/installation.ts';
import { type CourseHours, hoursOf } from '#server/lists/hours-read.ts';
import { clientNames } from '#server/lists/rows.ts';
import { todayIn } from '#server/service/clock.ts';
import type { WordsInCalendar } from './words.ts';

/** One entry of a calendar. */
export type Entry = {
  id: string;
  words: string;
  /** The instant at which it was last changed, as it was recorded; empty where nobody knows. */
  since: string;
} & (
  | { is: 'hour'; start: Date; end: Date; state: 'stands' | 'cancelled' }
  | { is: 'days'; from: string; to: string }
);

/** So many days back a calendar is told what was. */
const daysBack = 60;

type Whose = Pick<Person, 'id' | 'client'>;

/** What stands in the calendar of somebody who works here: the hours of their courses and groups, and when they are away. */
export async function entriesOfStaff(
  installation: Installation,
  { id }: Whose,
  called: CalledInCalendar,
  words: WordsInCalendar,
): Promise<Entry[]> {
  const [courses, groups, duty, today] = await Promise.all([
    hoursOf(installation.db, ['therapist', id]),
    groupSummaries(installation.db),
    dutySettings(installation),
    todayIn(installation),
  ]);
  const names =
    called === 'initials'
      ? await clientNames(installation.db, installation.master, new Set(courses.map(({ client }) => client)))
      : new Map<string, string>();
  const since = daysAfter(today, -daysBack);
  const led = groups.filter(({ leads }) => leads.includes(id)).flatMap(({ hours = [] }) => hours);
  return [
    ...courses.flatMap(({ client, hours }) => {
      const initials = initialsOf(names.get(client) ?? '');
      return later(hours, since).map((hour) => {
        const said = hour.kind === 'meeting' ? words.meeting : words.neutral;
        return entryOf(hour, initials ? `${said} ${initials}` : said);
      });
    }),
    ...later(led, since).map((hour) => entryOf(hour, words.group)),
    ...daysAwayOf(duty, id)
      .filter(({ to }) => to >= since)
      .map(({ from, to }): Entry => {
        const whose = createHash('sha256').update(`${id}/${from}/${to}`).digest('hex').slice(0, 24);
        return { is: 'days', id: `away-${whose}`, words: words.away, since: '', from, to };
      }),
  ];
}

/** What stands in the calendar of a client: the hours of their own courses that are open, and of their group. */
export async function entriesOfClient(
  installation: Installation,
  client: string,
  called: CalledInCalendar,
  words: WordsInCalendar,
): Promise<Entry[]> {
  const [all, groups, today] = await Promise.all([
    hoursOf(installation.db, ['client', client]),
    groupSummaries(installation.db),
    todayIn(installation),
  ]);
  const courses = all.filter(({ closed_on }) => closed_on === null);
  const since = daysAfter(today, -daysBack);
  const said = called === 'notes' ? words.notes : words.neutral;
  const own = groups.filter(({ group, members }) =>
    members.some((member) => isOpenToMember(member) && isCourseIn(courses, group, member.course)),
  );
  return [
    ...courses.flatMap(({ hours }) =>
      later(
        hours.filter(({ whose }) => whose === 'both'),
        since,
      ),
    ),
    ...later(
      own.flatMap(({ hours = [] }) => hours),
      since,
    ),
  ].map((hour) => entryOf(hour, said));
}

const isCourseIn = (courses: readonly CourseHours[], group: string, course: string) =>
  courses.some(({ id, in_group }) => id === course && in_group === group);

const later = <One extends { at: string }>(hours: readonly One[], since: string): One[] =>
  hours.filter(({ at }) => dayOf(at) >= since);

function entryOf(hour: HourListed | GroupHour, words: string): Entry {
  const start = new Date(instantOf(hour));
  const end = new Date(start.getTime() + hour.minutes * 60_000);
  const isGone = hour.state === 'cancelled' || hour.state === 'called_off';
  return {
    is: 'hour',
    id: hour.id,
    words,
    since: hour.since,
    start,
    end,
    state: isGone ? 'cancelled' : 'stands',
  };
}
