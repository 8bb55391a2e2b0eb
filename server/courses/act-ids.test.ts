import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordLine } from '#core/api-answers/courses.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let client: string;
let other: { id: string; client: string };
beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  ({ id: course, client } = await clinic.course(ana, 'Leila Haddad', '2026-01-13'));
  other = await clinic.course(ana, 'Omar Aziz', '2026-01-13');
  leila = await clinic.joins(client, 'Leila');
});
afterAll(() => clinic.close());

const entries = async (of = course) =>
  (await ana.get<{ facts: object[] }>(`/api/courses/${of}/record`)).body.facts.length;

/** How an act with this id is answered, and how many entries it adds. */
async function sent(name: string, body: object, { by = ana, to = course } = {}): Promise<string> {
  const before = await entries(to);
  const answer = await by.post(`/api/courses/${to}/acts/${name}`, body);
  return `${whyAnswered(answer)}, ${(await entries(to)) - before} more`;
}

test('an act sent again is recorded once, whatever happened since and whether or not it says its day', async () => {
  const [alarm, person] = [newId(), newId()];
  const raised = { id: alarm, form: { words: 'Sounded flat.' } };
  const added = { id: person, on: '2026-01-14', form: { displayName: 'Karim' } };
  expect(await sent('raiseAlarm', raised)).toBe('200, 1 more');
  expect(await sent('addPerson', added)).toBe('200, 1 more');
  await clinic.kith.later(26 * 3_600_000);
  await ana.post('/api/sign-in', { email: 'ana@example.org', password: 'grey otters hum at dusk' });
  expect(await sent('addPerson', { id: newId(), form: { displayName: 'Yusuf' } })).toBe('200, 1 more');
  expect(await sent('raiseAlarm', raised)).toBe('200, 0 more');
  expect(await sent('addPerson', added)).toBe('200, 0 more');
  const thrice = await Promise.all(
    [1, 2, 3].map(() => ana.post(`/api/courses/${course}/acts/addPerson`, added)),
  );
  expect(thrice.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('a strike sent again is the same strike, though the numbers of the record have moved on since', async () => {
  const seen = async () =>
    (await ana.get<{ facts: RecordLine[] }>(`/api/courses/${course}/record`)).body.facts;
  const aaron = await clinic.does(leila, course, 'addPerson', { displayName: 'Aaron' });
  await clinic.does(leila, course, 'addPerson', { displayName: 'Vera' });
  const vera = (await seen()).at(-1);
  const { seq, act, type } = vera ?? {};
  const struckOut = (named: object) => ({ id: newId(), form: { ...named, why: 'Twice' } });
  const [first, again] = [struckOut({ seq, act, type }), struckOut({ seq, act, type })];
  expect(await sent('strikeOut', struckOut({ seq }))).toBe('422 number-alone, 0 more');
  expect(await sent('strikeOut', first)).toBe('200, 1 more');
  const wish = { person: aaron, version: 1, fields: { disclosure: 'not_now' }, clear: [] };
  await clinic.does(leila, course, 'changePerson', wish);
  expect(await sent('strikeOut', struckOut({ seq }))).toBe('422 number-alone, 0 more');
  expect(await sent('strikeOut', first)).toBe('200, 0 more');
  expect(await sent('strikeOut', again)).toBe('422 already-struck, 0 more');
  const struck = (await seen()).filter((line) => line.struck);
  expect(struck.map(({ act }) => act)).toEqual([vera?.act]);
});

test('an hour booked over another course’s, with a reason, is booked once however often it is sent', async () => {
  const now = clinic.kith.installation.now().getTime();
  const inDays = (days: number) => `${new Date(now + days * 86_400_000).toISOString().slice(0, 10)}T10:00`;
  const hour = { at: inDays(20), minutes: 50, format: 'in_person' };
  const first = await ana.post(`/api/courses/${other.id}/acts/bookSession`, { id: newId(), form: hour });
  expect(first.status).toBe(200);
  const over = { id: newId(), form: { ...hour, despite: 'They come together.' } };
  expect(await sent('bookSession', over)).toBe('200, 1 more');
  expect(await sent('bookSession', over)).toBe('200, 0 more');
  const alone = { id: newId(), form: { ...hour, at: inDays(21) } };
  expect(await sent('bookSession', alone)).toBe('200, 1 more');
  await ana.post(`/api/courses/${other.id}/acts/bookSession`, {
    id: newId(),
    form: { ...alone.form, despite: 'They come together.' },
  });
  expect(await sent('bookSession', alone)).toBe('200, 0 more');
});

test('the id of an act is refused for another act: other words, another name, another day, somebody else', async () => {
  const id = newId();
  const form = { displayName: 'Salma' };
  expect(await sent('addPerson', { id, on: '2026-01-14', form })).toBe('200, 1 more');
  const taken = '409 id-taken, 0 more';
  expect(await sent('addPerson', { id, on: '2026-01-14', form: { displayName: 'Selma' } })).toBe(taken);
  expect(await sent('addPerson', { id, on: '2026-01-15', form })).toBe(taken);
  expect(await sent('addPerson', { id, on: '2026-01-14', form: {} })).toBe(taken);
  expect(await sent('keepPrivateNote', { id, form: { text: 'Tired today.' } })).toBe(taken);
  expect(await sent('raiseAlarm', { id, form: { words: 'Sounded flat.' } })).toBe(taken);
  expect(await sent('addPerson', { id, on: '2026-01-14', form }, { by: leila })).toBe(taken);
  expect(await sent('addPerson', { id, on: '2026-01-14', form })).toBe('200, 0 more');
});

test('an id of anything else that is recorded is refused: a course, a client, a session, an act of another course', async () => {
  const elsewhere = await clinic.does(ana, other.id, 'addPerson', { displayName: 'Nour' }, '2026-01-14');
  const session = await clinic.does(ana, other.id, 'keepPrivateNote', { text: 'Tired today.' });
  const taken = '409 id-taken, 0 more';
  const form = { displayName: 'Nour' };
  for (const id of [course, other.id, client, other.client, elsewhere, session])
    expect(await sent('addPerson', { id, on: '2026-01-14', form })).toBe(taken);
});
