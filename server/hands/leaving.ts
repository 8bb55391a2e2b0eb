import type { Kysely } from 'kysely';
import type { Leaving } from '#core/api-answers/hands.ts';
import { groupsLedAlone } from '#server/accounts/leading-alone.ts';
import { allMembers } from '#server/accounts/members.ts';
import { allPairs } from '#server/accounts/supervision.ts';
import { coveringKnown } from '#server/cover/covering.ts';
import { oneService, type Tables } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { summaryIn } from '#server/lists/summary-row.ts';
import { refusedHands } from './words.ts';

/** What hangs on somebody beside their open courses: it has to be in other hands before they leave. */
export async function whatHangsOn(db: Kysely<Tables>, person: string, today: string): Promise<Leaving> {
  const members = await allMembers(db);
  const nameOf = (id: string) => members.find((one) => one.person === id)?.name ?? '';
  const isHere = (id: string) => members.some((one) => one.person === id && one.state === 'active');
  const pairs = (await allPairs(db)).filter(
    ({ supervisor, therapist }) => isHere(supervisor) && isHere(therapist),
  );
  const alone = pairs.filter(
    ({ supervisor, therapist }) =>
      supervisor === person && pairs.filter((pair) => pair.therapist === therapist).length === 1,
  );
  const covers = await coversPromised(db, person, today);
  return {
    alarms: await alarmsOfClosedCourses(db, person),
    groups: (await groupsLedAlone(db, person)).map(({ group, name }) => ({ id: group, name })),
    supervised: alone.map(({ therapist }) => ({ person: therapist, name: nameOf(therapist) })),
    covers: covers.map(({ away, to }) => ({ person: away, name: nameOf(away), to })),
  };
}

/** A course that is closed cannot be handed over; an alarm of it waits for whoever held it all the same. */
async function alarmsOfClosedCourses(db: Kysely<Tables>, person: string): Promise<number> {
  const rows = await db
    .selectFrom('course')
    .select(['id'])
    .where('service', '=', oneService)
    .where('therapist', '=', person)
    .where('alarm', '=', 'raised')
    .where('closed_on', 'is not', null)
    .execute();
  return rows.length;
}

/** For whom somebody stands in, or is to: only where a course still says so. */
async function coversPromised(db: Kysely<Tables>, person: string, today: string) {
  const known = (await coveringKnown(db, today)).filter(({ by }) => by === person);
  const promised: typeof known = [];
  for (const one of known) {
    const rows = await db
      .selectFrom('course')
      .select(['summary'])
      .where('service', '=', oneService)
      .where('therapist', '=', one.away)
      .execute();
    const isStill = rows.some(({ summary }) =>
      (summaryIn({ summary }).covers ?? []).some(
        (cover) => cover.person === person && cover.endedOn === undefined && cover.to >= today,
      ),
    );
    if (isStill) promised.push(one);
  }
  return promised;
}

/** Refuses (409) to let somebody leave on whom alarms, supervision or a cover still hang; courses and groups are asked for apart. */
export async function refuseWhileAnythingHangs(
  db: Kysely<Tables>,
  person: string,
  today: string,
): Promise<void> {
  const { alarms, supervised, covers } = await whatHangsOn(db, person, today);
  if (alarms > 0) throw problem(409, 'holds-alarms', refusedHands.en['holds-alarms'], { count: alarms });
  if (supervised.length > 0)
    throw problem(409, 'supervises-alone', refusedHands.en['supervises-alone'], { count: supervised.length });
  if (covers.length > 0)
    throw problem(409, 'stands-in', refusedHands.en['stands-in'], { count: covers.length });
}
