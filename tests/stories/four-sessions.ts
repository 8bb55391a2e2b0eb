import { type Kith, withCourse } from './kith.ts';

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** A course with its focus on the dispute with Tomas, the partner, and four sessions behind it, the last a week ago. */
export async function afterFourSessions(kith: Kith) {
  const opened = await withCourse(kith);
  const act = (name: string, form: unknown, on?: string, id: string = crypto.randomUUID()) =>
    opened.therapist.act(opened.id, { name, id, on, form });
  const tomas = crypto.randomUUID();
  const partner = { displayName: 'Tomas', role: 'partner', living: 'living', ring: 1 };
  await act('addPerson', partner, undefined, tomas);
  for (let n = 1; n <= 4; n += 1) {
    await act('holdSession', { minutes: 50, format: 'in_person' }, daysAgo(35 - 7 * n));
  }
  await act('checkSafetyAtHome', { personId: tomas, answer: 'safe', asked: 'alone', when: 'selection' });
  const focus = { area: 'role_dispute', people: [tomas], stage: 'impasse', why: 'It began there.' };
  await act('chooseFocus', focus);
  return opened;
}
