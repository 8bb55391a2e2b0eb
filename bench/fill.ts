import { v7 as newId } from 'uuid';
import { decide, emptyCourse } from '#core/course/book.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { newClient } from '#server/accounts/clients.ts';
import { appendFacts } from '#server/courses/append.ts';
import { doingOf } from '#server/courses/doing.ts';
import { newKey } from '#server/db/seal.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';

const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

/** An account for a therapist who works here. @returns its id */
export async function makeTherapist(
  installation: Installation,
  who: { name: string; email: string; password: string },
): Promise<string> {
  const { password, ...named } = who;
  const person = await installation.signIn.makeAccount(who);
  const member = { ...named, roles: JSON.stringify(['therapist']), state: 'active' as const };
  const at = installation.now().toISOString();
  await installation.db
    .insertInto('member')
    .values({ service: oneService, person, ...member, at })
    .execute();
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
  await installation.db.insertInto('client').values(who).execute();
  let chart = { facts: [], course: emptyCourse(id), hash: '' } as Parameters<typeof appendFacts>[2];
  const row = {
    ...summaryColumns(emptyCourse(id)),
    service: oneService,
    id,
    client: who.id,
    therapist,
    key: newKey(installation.master, `course/${id}`).sealedKey,
  };
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
