import type { Kysely } from 'kysely';
import type { CaseCalled, MeetingSeen } from '#core/api-answers/supervision.ts';
import { type SupervisionMeeting, supervisionMeeting } from '#core/supervision/meeting.ts';
import { memberNames } from '#server/accounts/members.ts';
import { addRow, changeRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';

/** A supervision meeting as it is kept, and who recorded it. */
export interface KeptMeeting extends SupervisionMeeting {
  id: string;
  supervisor: string;
}

/** What a row says; nothing where another hand than Kith’s wrote it, which verify tells. */
function readMeeting(row: { id: string; supervisor: string; said: string }): KeptMeeting[] {
  const { id, supervisor, said } = row;
  try {
    return [{ ...supervisionMeeting.parse(JSON.parse(said)), id, supervisor }];
  } catch {
    return [];
  }
}

const columns = ['id', 'supervisor', 'said'] as const;

/** The supervision meetings somebody was in, outside the charts of groups; the latest first. */
export async function meetingsOf({ db }: Pick<Installation, 'db'>, person: string): Promise<KeptMeeting[]> {
  const rows = await db
    .selectFrom('supervision_meeting')
    .select(columns)
    .where('service', '=', oneService)
    .where('therapist', '=', person)
    .execute();
  return rows.flatMap(readMeeting).toSorted((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
}

/** One meeting, in whichever of its rows. */
export async function meetingOf(db: Kysely<Tables>, id: string): Promise<KeptMeeting | undefined> {
  const rows = await db
    .selectFrom('supervision_meeting')
    .select(columns)
    .where('service', '=', oneService)
    .where('id', '=', id)
    .execute();
  return rows.flatMap(readMeeting)[0];
}

/** Writes a meeting down, one row for each who was there. */
export async function addMeeting(
  to: Grower,
  transaction: Writing,
  { id, supervisor, ...meeting }: KeptMeeting,
  at: string,
): Promise<void> {
  const said = JSON.stringify(meeting);
  for (const therapist of meeting.with)
    await addRow(to, transaction, 'supervision_meeting', {
      ...{ service: oneService, id, therapist, supervisor },
      ...{ said, at },
    });
}

/** Writes what became of a meeting in each of its rows. */
export const changeMeeting = (
  to: Grower,
  transaction: Writing,
  id: string,
  meeting: SupervisionMeeting,
): Promise<number> =>
  changeRows(
    to,
    transaction,
    'supervision_meeting',
    { id },
    { said: JSON.stringify(supervisionMeeting.parse(meeting)) },
  );

/** The same with the names of those who were there. @param cases what courses are called, where the reader is told of them */
export async function named(
  { db }: Pick<Installation, 'db'>,
  meetings: readonly KeptMeeting[],
  cases: ReadonlyMap<string, CaseCalled>,
): Promise<MeetingSeen[]> {
  const names = await memberNames(db);
  const one = (person: string) => ({ person, name: names.get(person) ?? '' });
  return meetings.map(({ supervisor, about, ...meeting }) => ({
    ...meeting,
    ...(about && {
      about: about.map(({ course, minutes }) => ({ minutes, case: cases.get(course) ?? null })),
    }),
    supervisor: one(supervisor),
    people: meeting.with.map(one),
  }));
}
