import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { day, id } from '#core/forms/fields.ts';
import type { PlacesAndTeams } from '#core/lists/by-period/told-apart.ts';
import type { Teams } from '#core/teams.ts';
import { allMembers } from '#server/accounts/members.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { roomsKept } from '#server/service/rooms.ts';
import { changeSetting, settingChanges } from '#server/service/setting-changes.ts';
import { keptSetting } from '#server/service/stored-settings.ts';
import { teamWords } from './words.ts';

const setting = 'teams';
const wrong = teamWords.en;

const team = z.object({ id, name: z.string().trim().min(1, wrong.name).max(60, wrong.tooLong) });
const list = z.array(team).max(50, wrong.tooMany);
const kept = z.object({
  teams: list,
  belong: z.array(z.object({ person: z.string(), team: z.string(), from: z.string() })),
});

/** The teams as they are to be called, and as they were when this was written. */
export const teamsForm = z.object({
  teams: list.refine((all) => new Set(all.map((one) => one.name.toLowerCase())).size === all.length, {
    error: wrong.twice,
    ...named('twice'),
  }),
  before: z.object({ teams: list }).optional(),
});

/** In which team somebody is from a day on; in none where it is empty. */
export const belongingForm = z.object({ team: z.string().max(100).default(''), from: day('either') });

const none: Teams = { teams: [], belong: [] };

/** The teams of this service and who belongs where, as administrators named them. */
export const teamsKept = ({ db }: Pick<Installation, 'db'>): Promise<Teams> => teamsIn(db);

const teamsIn = keptSetting<Teams, Teams>(setting, kept, none);

/** By what figures tell outcomes apart beside area and form: names of places and teams, and no more of a place than that. */
export async function placesAndTeams(installation: Pick<Installation, 'db'>): Promise<PlacesAndTeams> {
  const [rooms, teams] = await Promise.all([roomsKept(installation), teamsKept(installation)]);
  return { ...teams, places: rooms.map(({ id: place, name }) => ({ id: place, name })) };
}

async function keep(installation: Installation, by: string, was: Teams, is: Teams): Promise<void> {
  const told = ({ teams, belong }: Teams) => ({
    teams: Object.fromEntries(teams.map((one) => [one.id, one.name])),
    belong: Object.fromEntries(belong.map((one) => [`${one.person}.${one.from}`, one.team])),
  });
  const changes = settingChanges(told(was), told(is), setting);
  await changeSetting(installation, by, setting, { changes, is: is });
}

/** Names the teams; refuses (409) what was written against others, and to take out one that figures count by. */
export async function nameTeams(
  installation: Installation,
  by: string,
  { teams, before }: z.output<typeof teamsForm>,
): Promise<void> {
  const now = await teamsKept(installation);
  if (before && !isDeepStrictEqual(before.teams, now.teams))
    throw problem(409, 'stale-teams', teamWords.en['stale-teams']);
  const gone = now.teams.find(
    (one) =>
      !teams.some(({ id: stays }) => stays === one.id) &&
      now.belong.some(({ team: used }) => used === one.id),
  );
  if (gone) throw problem(409, 'team-used', teamWords.en['team-used'], { team: gone.name });
  await keep(installation, by, now, { ...now, teams });
}

/** Puts somebody into a team from a day on: what was said of that day before is said anew. */
export async function belongFrom(
  installation: Installation,
  by: string,
  { person, team: into, from }: z.output<typeof belongingForm> & { person: string },
): Promise<void> {
  const [now, members] = await Promise.all([teamsKept(installation), allMembers(installation.db)]);
  if (!members.some((one) => one.person === person && one.state === 'active'))
    throw problem(404, 'no-such-colleague', teamWords.en['no-such-colleague']);
  if (into !== '' && !now.teams.some((one) => one.id === into))
    throw problem(422, 'no-such-team', teamWords.en['no-such-team']);
  const others = now.belong.filter((one) => one.person !== person || one.from !== from);
  await keep(installation, by, now, { ...now, belong: [...others, { person, team: into, from }] });
}
