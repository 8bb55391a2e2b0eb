import { setImmediate } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { BroughtRun } from '#core/api-answers/moving-in.ts';
import { emptyCourse, fold } from '#core/course/book.ts';
import { newClient } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { audit } from '#server/audit/write.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { appendTogether, factsOf, growthOf } from '#server/charts/append.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import { writeAlarmLetters } from '#server/courses/write-alarm-letters.ts';
import { inTurn } from '#server/db/in-turn.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { rememberTwo } from '#server/same-client/two-people.ts';
import type { Answers, FilesGiven } from './files.ts';
import { type Plan, planRun } from './plan.ts';
import type { CoursePlanned } from './plan-courses.ts';
import { type KeptRun, keepRun, ownKept } from './runs.ts';
import { asListed } from './runs-listed.ts';
import { refusedMovingIn } from './words.ts';

/**
 * Brings what a trial run showed: each course in a transaction with its client, through the same acts as by hand. The run is
 * kept before the first of them, so that one that was broken off is known, goes on from where it was, and can be taken out.
 * Refuses (409) where it would not be what was shown.
 */
export const bringRun = (
  installation: Installation,
  person: Person,
  given: FilesGiven,
  answers: Answers,
): Promise<BroughtRun> =>
  inTurn(installation.db, 'moving-in', async () => {
    const plan = await planRun(installation, person, given, answers);
    if (answers.shown !== plan.trial.shown)
      throw problem(409, 'moved-meanwhile', refusedMovingIn.en['moved-meanwhile']);
    if (plan.courses.length === 0)
      throw problem(422, 'nothing-to-bring', refusedMovingIn.en['nothing-to-bring']);
    const run = runOf(installation, person, plan);
    await inSharedCommit(installation, async (transaction) => {
      await keepRun(installation, transaction, run);
      for (const pair of plan.apart) await rememberTwo(installation, transaction, person.id, pair);
      const tells = { run: run.id, courses: run.courses.length, clients: plan.clients.length };
      await audit(installation, transaction, { what: 'brought-in', who: person.id, tells });
    });
    const toMake = new Map(plan.clients.map((one) => [one.id, one]));
    for (const course of plan.courses) {
      const client = toMake.get(course.client);
      toMake.delete(course.client);
      await write(installation, person, course, client);
      await setImmediate();
    }
    return asListed(run, person.name);
  });

function runOf(installation: Installation, person: Person, { clients, taken, courses }: Plan): KeptRun {
  const now = installation.now();
  const kept = (made: boolean) => (one: { own: string; id: string }) => ({
    own: ownKept(installation, 'client', one.own),
    id: one.id,
    made,
  });
  return {
    ...{ id: newId(), by: person.id, at: now.toISOString(), state: 'here' },
    clients: [...clients.map(kept(true)), ...taken.map(kept(false))],
    courses: courses.map(({ own, id, client, acts }) => ({
      own: ownKept(installation, 'course', own),
      ...{ id, client },
      seq: factsOf(id, 0, acts).length,
    })),
  };
}

async function write(
  installation: Installation,
  person: Person,
  { id, client, therapist, acts, raises }: CoursePlanned,
  made: Plan['clients'][number] | undefined,
): Promise<void> {
  const row = newCourseRow(installation, id, client, therapist);
  const chart = { facts: [], course: emptyCourse(id), hash: '' };
  const growth = growthOf(installation, { kind: courseKind, row, chart, acts });
  const course = fold(id, factsOf(id, 0, acts));
  await appendTogether(installation, [growth], async (transaction) => {
    if (made?.makes) {
      const client = newClient(installation.master, made.id, made.makes, installation.now());
      await addRow(installation, transaction, 'client', client);
    }
    for (const raised of raises)
      await writeAlarmLetters(installation, transaction, { row, course }, person.id, raised);
  });
}
