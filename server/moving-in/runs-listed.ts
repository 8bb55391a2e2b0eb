import type { BroughtRun } from '#core/api-answers/moving-in.ts';
import { memberNames } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { bringsForAll } from './around.ts';
import { type KeptRun, keptRuns } from './runs.ts';
import { refusedMovingIn } from './words.ts';

export const asListed = ({ id, at, clients, courses, state }: KeptRun, by: string): BroughtRun => ({
  ...{ id, at, by, state },
  clients: clients.filter(({ made }) => made).length,
  courses: courses.length,
});

const isTheirs = (person: Person, { by }: KeptRun) => bringsForAll(person) || by === person.id;

/** The runs that somebody may see and take out: their own, and an administrator those of all. */
export async function runsFor({ db }: Installation, person: Person): Promise<BroughtRun[]> {
  const [runs, names] = await Promise.all([keptRuns(db), memberNames(db)]);
  return runs.filter((run) => isTheirs(person, run)).map((run) => asListed(run, names.get(run.by) ?? ''));
}

/** One of them; refused (404) where it is none of theirs, which nobody is told apart from none at all. */
export async function runOfTheirs({ db }: Installation, person: Person, id: string): Promise<KeptRun> {
  const run = (await keptRuns(db)).find((one) => one.id === id && isTheirs(person, one));
  if (!run) throw problem(404, 'no-such-run', refusedMovingIn.en['no-such-run']);
  return run;
}
