import { v7 as newId } from 'uuid';
import { decide, emptyCourse } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { newClient } from '#server/accounts/clients.ts';
import { addMember } from '#server/accounts/members.ts';
import { addRow } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { appendFacts } from '#server/courses/append.ts';
import { doingOf } from '#server/courses/doing.ts';
import { newCourseRow } from '#server/courses/new-course.ts';
import type { Installation } from '#server/installation.ts';

const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

/** An account for a therapist who works here. @returns its id */
export async function makeTherapist(
  installation: Installation,
  who: { name: string; email: string; password: string },
): Promise<string> {
  const { name, email } = who;
  const person = await installation.signIn.makeAccount(who);
  await inSharedCommit(installation, (transaction) =>
    addMember(installation, transaction, { person, name, email, roles: ['therapist'] }),
  );
  return person;
}

/** Opens courses until the therapist's service has this many; each with its first two PHQ-9s. */
export async function fillWith(
  installation: Installation,
  therapist: string,
  names: readonly string[],
): Promise<string[]> {
  const courses: string[] = [];
  for (const name of names) courses.push(await openOne(installation, therapist, name));
  return courses;
}

async function openOne(installation: Installation, therapist: string, name: string): Promise<string> {
  const id = newId();
  const who = newClient(
    installation.master,
    newId(),
    {
      name,
      born: '1990-01-01',
      email: null,
      phone: '',
      language: 'en',
      country: 'GB',
    },
    installation.now(),
  );
  await inSharedCommit(installation, (transaction) => addRow(installation, transaction, 'client', who));
  let chart = { facts: [], course: emptyCourse(id), hash: '' } as Parameters<typeof appendFacts>[2];
  const row = newCourseRow(installation, id, who.id, therapist);
  const acts = [
    ['openCourse', { client: who.id, therapist, protocol, referral: '' }],
    ['answerMeasure', { instrument: 'phq-9', answers: [2, 2, 2, 2, 2, 2, 2, 2, 0] }],
    ['answerMeasure', { instrument: 'gad-7', answers: [2, 2, 2, 1, 1, 1, 1] }],
  ] as const;
  for (const [act, form] of acts) {
    const doing = await doingOf(installation, { id: therapist }, row, 'therapist', { id: newId() });
    const facts = decide(chart.course, act, form, doing);
    if (isRefusal(facts)) throw new Error(facts.because);
    chart = await appendFacts(
      installation,
      row,
      chart,
      { id: doing.id, by: therapist, at: doing.now },
      facts,
    );
  }
  return id;
}
