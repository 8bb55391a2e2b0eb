import type { GroupRow, MemberRow, Then } from './group-row.ts';

/**
 * A group by where it lay and who led it when what counts happened, each part as a group of its own; itself where that was
 * always as it is now. Figures of a time are those of where somebody was then. IPT protocol reference, 12.1.
 */
export function partsOf(row: GroupRow): GroupRow[] {
  const isAsEver =
    row.meetings.every(({ then }) => !then) &&
    row.members.every(({ joinedThen, endedThen }) => !joinedThen && !endedThen);
  if (isAsEver) return [row];
  const parts = new Map<string, GroupRow>();
  const partOf = ({ place, facilitator }: Then): GroupRow => {
    const key = JSON.stringify([place, facilitator]);
    const part = parts.get(key) ?? { group: row.group, place, facilitator, meetings: [], members: [] };
    parts.set(key, part);
    return part;
  };
  for (const one of row.meetings) partOf(one.then ?? row).meetings.push(one);
  for (const one of row.members) {
    const [joinedIn, endedIn] = [partOf(one.joinedThen ?? row), partOf(one.endedThen ?? row)];
    if (one.ended === null || joinedIn === endedIn) joinedIn.members.push(one);
    else {
      joinedIn.members.push({ ...one, ended: null });
      endedIn.members.push({ ...one, joined: '' });
    }
  }
  return [...parts.values()];
}

/** Several parts of one group as one again. */
export const joined = (parts: readonly GroupRow[]): GroupRow => ({
  group: '',
  place: '',
  facilitator: '',
  ...parts[0],
  meetings: parts.flatMap(({ meetings }) => meetings),
  members: parts.flatMap<MemberRow>(({ members }) => members),
});

/** Everywhere that something of a group counts, and where it is now. */
export const wheresOf = (row: GroupRow): Then[] => [row, ...partsOf(row)];
