import { v7 as newId } from 'uuid';
import { decide, emptyCourse, acts as knownActs } from '#core/course/book.ts';
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

/** What each course holds, beside its two GAD-7. */
export interface Filled {
  scores: number;
  sessions: number;
}

/** Opens a course for each of these names, begun so long ago that all of it has its week. @returns their ids */
export async function fillWith(
  installation: Installation,
  therapist: string,
  names: readonly string[],
  filled: Filled = { scores: 2, sessions: 0 },
): Promise<string[]> {
  const courses: string[] = [];
  for (const name of names) courses.push(await openOne(installation, therapist, name, filled));
  return courses;
}

const weeksAgo = (today: string, weeks: number) =>
  new Date(Date.parse(today) - weeks * 7 * 86_400_000).toISOString().slice(0, 10);

async function openOne(
  installation: Installation,
  therapist: string,
  name: string,
  { scores, sessions }: Filled,
): Promise<string> {
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
  const today = installation.now().toISOString().slice(0, 10);
  const weeks = Math.max(scores, sessions);
  const each = Array.from({ length: weeks }, (_, n) => n + 1);
  const acts = [
    [weeks, 'openCourse', { client: who.id, therapist, protocol, referral: '' }],
    [weeks, 'answerMeasure', { instrument: 'gad-7', answers: [2, 2, 2, 1, 1, 1, 1] }],
    ...each.flatMap((n) => [
      ...(n <= scores
        ? [
            [
              weeks - n,
              'answerMeasure',
              { instrument: 'phq-9', answers: [2, 2, 2, 2, 2, 2, 2, n % 3, 0] },
            ] as const,
          ]
        : []),
      ...(n <= sessions ? [[weeks - n, 'holdSession', { minutes: 50, format: 'in_person' }] as const] : []),
    ]),
  ] as const;
  for (const [ago, act, form] of acts) {
    const asked = { id: newId(), on: weeksAgo(today, ago) };
    const doing = await doingOf(installation, { id: therapist }, row, 'therapist', asked);
    const read = knownActs.get(act)?.form.parse(form);
    const facts = decide(chart.course, act, read, doing);
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
