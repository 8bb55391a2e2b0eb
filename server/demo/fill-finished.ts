import { setImmediate } from 'node:timers/promises';
import { v7 as newId } from 'uuid';
import type { Fact } from '#core/book/fact.ts';
import { decide, emptyCourse, acts as knownActs } from '#core/course/book.ts';
import { identityForm } from '#core/forms/identity.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { inNewestEdition } from '#core/protocols/protocols.ts';
import { type FinishedCourse, finishedCourses } from '#examples/demo/finished/planned.ts';
import { tellFinished } from '#examples/demo/finished/tell.ts';
import { newClient } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { appendTogether, type DecidedAct, factsOf, growthOf } from '#server/charts/append.ts';
import { courseKind } from '#server/courses/course-kind.ts';
import { doingOf } from '#server/courses/doing.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import type { Installation } from '#server/installation.ts';
import type { StoryClock } from './clock.ts';

/** Therapists who worked here and have left: their finished courses stand in the figures, and in nobody’s list. */
const former = [
  { name: 'Ines Vale', email: 'ines@example.org' },
  { name: 'Jonah Reed', email: 'jonah@example.org' },
  { name: 'Priya Lund', email: 'priya@example.org' },
];

async function makeFormer(installation: Installation): Promise<string[]> {
  const people = former.map((who) => ({ ...who, person: newId() }));
  await inSharedCommit(installation, async (transaction) => {
    for (const who of people)
      await addMember(installation, transaction, { ...who, roles: ['therapist'], state: 'left' });
  });
  return people.map(({ person }) => person);
}

/**
 * The finished courses of the demo clinic, each decided act by act by the same rules as every other, and written whole: there
 * are so many that somebody who opens the demo would wait for each act to reach the disk.
 * @returns the therapists who gave them, by their accounts
 */
export async function enterFinished(installation: Installation, clock: StoryClock): Promise<string[]> {
  const therapists = await makeFormer(installation);
  const today = clock.filledAt().toPlainDate().toString();
  for (const course of finishedCourses) {
    clock.begin();
    await enterOne({ installation, clock, today }, course, therapists[course.therapist] ?? '');
    await setImmediate();
  }
  return therapists;
}

interface Here {
  installation: Installation;
  clock: StoryClock;
  today: string;
}

async function enterOne(
  { installation, clock, today }: Here,
  finished: FinishedCourse,
  therapist: string,
): Promise<void> {
  const tale = tellFinished(finished, today, newId);
  const opened = tale.opened();
  clock.moveTo(opened, '09:00');
  const who = identityForm.parse({
    ...{ name: finished.name, born: finished.born, language: 'en', country: 'GB', email: null },
  });
  const client = newClient(installation.master, newId(), who, installation.now());
  const row = newCourseRow(installation, newId(), client.id, therapist);
  const protocol = inNewestEdition({ edition: '2026.1', minutes: 50, ...finished.protocol });
  const steps = [
    {
      id: newId(),
      name: 'openCourse',
      on: opened,
      form: { client: client.id, therapist, protocol, referral: '' },
    },
    ...tale.steps.toSorted((a, b) => a.on.localeCompare(b.on)),
  ];
  const doing = await doingOf(installation, { id: therapist }, row, 'therapist', { id: newId(), on: opened });
  const acts: DecidedAct[] = [];
  let course = emptyCourse(row.id);
  let before: readonly Fact[] = [];
  for (const { id, name, on, form } of steps) {
    clock.moveTo(on, '10:00');
    const now = installation.now().toISOString();
    const facts = decide(course, name, knownActs.get(name)?.form.parse(form), {
      ...doing,
      ...{ id, on, now, today: on, born: finished.born },
    });
    if (isRefusal(facts))
      throw new Error(`In the finished course of ${finished.name}, ${name} on ${on}: ${facts.because}`);
    const act = { id, by: therapist, at: now, facts };
    const added = factsOf(row.id, course.seq, [act]);
    course = courseKind.book.foldOnto(course, before, added);
    before = [...before, ...added];
    acts.push(act);
  }
  const whole = growthOf(installation, {
    kind: courseKind,
    row,
    chart: { facts: [], course: emptyCourse(row.id), hash: '' },
    acts,
  });
  await appendTogether(installation, [whole], (transaction) =>
    addRow(installation, transaction, 'client', client),
  );
}
