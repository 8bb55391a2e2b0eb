import { isDeepStrictEqual } from 'node:util';
import type { Colleague, OwnAway, OwnDaysAway } from '#core/api-answers/duty.ts';
import { standsIn } from '#core/course/risk/climbing/who-is-asked.ts';
import { dayOf } from '#core/days/wall-clock.ts';
import { readableName } from '#core/words/names.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { summariesHeldBy } from '#server/lists/rows.ts';
import { todayIn } from '#server/service/clock.ts';
import { awayOn, daysAwayOf, dayThere, dutySettings, isAwayOn, mostAway, saveDuty } from './settings.ts';
import { absenceOn, therapistAway } from './therapist-away.ts';
import { whoIsHere } from './who-is-here.ts';
import { ofDuty } from './words.ts';

/**
 * Days on which somebody is away, set by themselves: while they are, an alarm of theirs goes to whoever stands in at once,
 * by the ladder of the service. IPT protocol reference, 9.3 step 6.
 */

/** One's own days away, with the sessions of one's own that are booked on them. */
export async function ownAway(installation: Installation, { id }: Person): Promise<OwnAway> {
  const [duty, summaries, told, today, standsInFor] = await Promise.all([
    dutySettings(installation),
    summariesHeldBy(installation, id),
    therapistAway(installation, [id]),
    todayIn(installation),
    whomOneStandsInFor(installation, id),
  ]);
  const away = daysAwayOf(duty, id);
  const booked = summaries.flatMap(({ course, appointments }) =>
    appointments
      .filter(({ at, state }) => state === 'booked' && isAwayOn(away, dayOf(at)))
      .map(({ at, zone }) => ({ course, at, zone })),
  );
  const inOrder = booked.toSorted((one, other) => one.at.localeCompare(other.at));
  return { away, booked: inOrder, told, today, standsInFor };
}

/** Therapists who are away today and whose alarms ask this person in their place. */
async function whomOneStandsInFor(installation: Installation, person: string): Promise<Colleague[]> {
  const [duty, today, members] = await Promise.all([
    dutySettings(installation),
    dayThere(installation),
    allMembers(installation.db),
  ]);
  const isAway = awayOn(duty, today);
  const away = members.filter(
    (one) =>
      one.person !== person &&
      one.state === 'active' &&
      rolesIn(one).includes('therapist') &&
      isAway(one.person),
  );
  const found: Colleague[] = [];
  for (const one of away) {
    const { here } = await whoIsHere(installation, [one.person], today);
    if (!standsIn(duty.ladder, here)?.people.some((other) => other.person === person)) continue;
    const spell = absenceOn(daysAwayOf(duty, one.person), today.toString());
    found.push({ person: one.person, name: readableName(one.name), to: spell?.to ?? today.toString() });
  }
  return found;
}

/** Writes down one's own days away; refuses (409) over days that were set otherwise meanwhile. */
export async function setOwnAway(
  installation: Installation,
  person: Person,
  { away, before }: { away: readonly OwnDaysAway[]; before?: readonly OwnDaysAway[] | undefined },
): Promise<void> {
  const now = await dutySettings(installation);
  if (before && !isDeepStrictEqual(before, daysAwayOf(now, person.id)))
    throw problem(409, 'stale', ofDuty.en.stale);
  const others = now.away.filter((one) => one.person !== person.id);
  const all = [...others, ...away.map(({ from, to }) => ({ person: person.id, from, to }))];
  if (all.length > mostAway) throw problem(422, 'too-many-away', ofDuty.en.tooManyAway);
  await saveDuty(installation, person.id, now, { ...now, away: all });
}
