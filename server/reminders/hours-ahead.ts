import type { HourAhead } from '#core/reminders/due.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { isOpenToMember } from '#server/groups/access.ts';
import type { Installation } from '#server/installation.ts';
import { hoursOf } from '#server/lists/hours-read.ts';

/** The hours of courses that stand, the client’s own and those of their group, in order of time; what was moved stands as it is now. */
export async function hoursAhead(
  { db }: Pick<Installation, 'db'>,
  courses: ReadonlySet<string>,
  which: 'booked' | 'held too' = 'booked',
): Promise<Map<string, HourAhead[]>> {
  const [all, groups] = await Promise.all([hoursOf(db), groupSummaries(db)]);
  const standing: ReadonlySet<string> = new Set(
    which === 'booked' ? ['booked'] : ['booked', 'held', 'missed'],
  );
  const ofGroup = new Map(
    groups.flatMap(({ group, members, hours = [] }) =>
      members
        .filter(isOpenToMember)
        .map(
          ({ course }) => [`${group}/${course}`, hours.filter(({ state }) => state === 'planned')] as const,
        ),
    ),
  );
  return new Map(
    all
      .filter(({ id }) => courses.has(id))
      .map(({ id, in_group, hours }) => {
        const own = hours.filter(({ state, whose }) => whose === 'both' && standing.has(state));
        const theirs = [...own, ...(ofGroup.get(`${in_group}/${id}`) ?? [])];
        return [id, theirs.map(asAhead).toSorted((one, other) => one.at.localeCompare(other.at))] as const;
      }),
  );
}

const asAhead = ({ id, at, zone, since }: HourAhead): HourAhead => ({ id, at, zone, since });
