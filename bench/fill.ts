import { v7 as newId } from 'uuid';
import { decide } from '#core/course/book/acts.ts';
import { unwritten } from '#core/course/book/fold.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { newClient } from '#server/accounts/clients.ts';
import { append } from '#server/courses/chart.ts';
import { doingOf } from '#server/courses/do-act.ts';
import { newKey } from '#server/db/seal.ts';
import { type House, here } from '#server/installation.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';

const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

/** An account for a therapist who works here. @returns its id */
export async function makeTherapist(
  house: House,
  who: { name: string; email: string; password: string },
): Promise<string> {
  const { password, ...named } = who;
  const person = await house.signIn.makeAccount(who);
  const member = { ...named, roles: JSON.stringify(['therapist']), state: 'active' as const };
  const at = house.now().toISOString();
  await house.db
    .insertInto('member')
    .values({ service: here, person, ...member, at })
    .execute();
  return person;
}

/** Opens courses until the therapist's service has this many; each with its first two PHQ-9s. */
export async function fillWith(house: House, therapist: string, names: readonly string[]): Promise<string[]> {
  const courses: string[] = [];
  for (const name of names) courses.push(await openOne(house, therapist, name));
  return courses;
}

async function openOne(house: House, therapist: string, name: string): Promise<string> {
  const id = newId();
  const who = newClient(
    house.master,
    newId(),
    {
      name,
      born: '1990-01-01',
      email: null,
      phone: '',
      language: 'en',
      country: 'GB',
    },
    house.now(),
  );
  await house.db.insertInto('client').values(who).execute();
  let chart = { facts: [], course: unwritten(id), hash: '' } as Parameters<typeof append>[2];
  const row = {
    ...summaryColumns(unwritten(id)),
    service: here,
    id,
    client: who.id,
    therapist,
    key: newKey(house.master, `course/${id}`).kept,
  };
  const acts = [
    ['openCourse', { client: who.id, therapist, protocol, referral: '' }],
    ['answerMeasure', { instrument: 'phq-9', answers: [2, 2, 2, 2, 2, 2, 2, 2, 0] }],
    ['answerMeasure', { instrument: 'gad-7', answers: [2, 2, 2, 1, 1, 1, 1] }],
  ] as const;
  for (const [act, form] of acts) {
    const doing = await doingOf(house, { id: therapist }, row, 'therapist', { id: newId() });
    const facts = decide(chart.course, act, form, doing);
    if (isRefusal(facts)) throw new Error(facts.because);
    chart = await append(house, row, chart, { id: doing.id, by: therapist, at: doing.now }, facts);
  }
  return id;
}
