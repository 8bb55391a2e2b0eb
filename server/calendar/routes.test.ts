import ical, { type VEvent } from 'node-ical';
import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AClinic, type Someone, sixteenSessions } from '#tests/a-clinic.ts';
import { AGroupAtWork } from '#tests/groups/at-work.ts';

let clinic: AClinic;
let ana: Someone;
let leila: Someone;
let course: string;
let client: string;
let appointment: string;
const year = new Date().getFullYear() + 1;

beforeAll(async () => {
  clinic = await AClinic.open();
});
afterAll(() => clinic.close());
let nth = 0;
beforeEach(async () => {
  nth += 1;
  ana = await clinic.member(`Ana${nth}`, ['therapist']);
  ({ id: course, client } = await clinic.course(ana, 'Leila Haddad'));
  leila = await clinic.joins(client, `Leila${nth}`);
  appointment = await clinic.does(ana, course, 'bookSession', { at: `${year}-02-03T10:00`, minutes: 50 });
});

/** The path of the address that somebody makes. */
async function addressOf(whose: Someone, called = 'neutral'): Promise<string> {
  const made = await whose.post<{ address: string }>('/api/calendar', { called });
  expect(made.status).toBe(201);
  return new URL(made.body.address).pathname;
}
const asks = (path: string, headers: Record<string, string> = {}) =>
  clinic.kith.app.request(path, { headers: { host: 'localhost', ...headers } });
/** What a reader of the format finds at an address. */
async function entriesAt(path: string): Promise<VEvent[]> {
  const answer = await asks(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const read = ical.sync.parseICS(await answer.text());
  return Object.values(read).filter((one): one is VEvent => one?.type === 'VEVENT');
}
const told = ({ uid, summary, start, end, status }: VEvent) => [
  uid,
  summary,
  start.toISOString(),
  end?.toISOString(),
  status,
];
const sequenceOf = ({ sequence }: VEvent) => Number(sequence);

test('a calendar reads when a therapist is booked, in words that give nothing away', async () => {
  const path = await addressOf(ana);
  const [first, ...more] = await entriesAt(path);
  expect(first && told(first)).toEqual([
    `${appointment}@kith`,
    'Appointment',
    `${year}-02-03T10:00:00.000Z`,
    `${year}-02-03T10:50:00.000Z`,
    'CONFIRMED',
  ]);
  expect(more).toEqual([]);
  const text = await (await asks(path)).text();
  expect(text).not.toMatch(/leila|haddad|therap|session|psych/i);
});

test('where they chose so, the initials of the client stand there, and nothing more of the name', async () => {
  const path = await addressOf(ana, 'initials');
  expect((await entriesAt(path)).map(({ summary }) => summary)).toEqual(['Appointment L. H.']);
});

test('summer and winter hours are told as the instants that they are', async () => {
  await clinic.does(ana, course, 'bookSession', { at: `${year}-07-06T10:00`, minutes: 50 });
  const entries = await entriesAt(await addressOf(ana));
  expect(entries.map(({ start }) => start.toISOString())).toEqual([
    `${year}-02-03T10:00:00.000Z`,
    `${year}-07-06T09:00:00.000Z`,
  ]);
});

test('a moved, a struck out and a cancelled hour keep their UID, and each change has a higher SEQUENCE', async () => {
  const path = await addressOf(ana);
  const seen: VEvent[] = [];
  const look = async () => {
    const [only, ...more] = await entriesAt(path);
    expect(more).toEqual([]);
    if (only) seen.push(only);
    await clinic.kith.later(5000);
  };
  await look();
  await clinic.does(ana, course, 'moveSession', { appointment, to: `${year}-02-04T09:00`, why: 'Train' });
  await look();
  const { body } = await ana.get<{ facts: { act: string; seq: number; type: string }[] }>(
    `/api/courses/${course}/record`,
  );
  const moved = body.facts.find(({ type }) => type === 'SessionMoved');
  await clinic.does(ana, course, 'strikeOut', { seq: moved?.seq, act: moved?.act, why: 'Another client' });
  await look();
  await clinic.does(ana, course, 'cancelSession', { appointment, why: 'Ill' });
  await look();
  expect(seen.map(({ uid }) => uid)).toEqual(seen.map(() => `${appointment}@kith`));
  expect(seen.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
  const sequence = seen.map(sequenceOf);
  expect(sequence).toEqual([...new Set(sequence)].toSorted((one, other) => one - other));
});

test('an address whose hours are as they were is answered the same, so that nothing is fetched twice', async () => {
  const path = await addressOf(ana);
  const first = await asks(path);
  await clinic.kith.later(60_000);
  const again = await asks(path);
  expect(await again.text()).toBe(await first.text());
  const tag = first.headers.get('etag') ?? '';
  expect((await asks(path, { 'if-none-match': tag })).status).toBe(304);
});

test('the days on which a therapist is away stand there whole, as busy', async () => {
  await ana.put('/api/away', { away: [{ from: `${year}-08-03`, to: `${year}-08-14` }] });
  const path = await addressOf(ana);
  expect(await (await asks(path)).text()).toContain(`DTSTART;VALUE=DATE:${year}0803`);
  const away = (await entriesAt(path)).find(({ summary }) => summary === 'Away');
  expect([away?.datetype, away?.transparency]).toEqual(['date', 'OPAQUE']);
  expect([away?.start.getDate(), away?.end?.getDate()]).toEqual([3, 15]);
});

test('whoever leads a group finds its meetings, and a member finds them with their own', async () => {
  const dayra = await clinic.member(`Dayra${nth}`, ['facilitator']);
  const group = await AGroupAtWork.of(clinic, dayra, [
    `Amina${nth}`,
    `Beti${nth}`,
    `Chana${nth}`,
    `Doko${nth}`,
  ]);
  await group.does(dayra, 'planGroupMeetings', { from: `${year}-03-02T16:00`, count: 1 });
  expect((await entriesAt(await addressOf(dayra))).map(({ summary }) => summary)).toEqual(['Group']);
  const amina = await clinic.joins(group.clients[0] ?? '', `Amina${nth}`);
  const own = await entriesAt(await addressOf(amina));
  expect(own.map(({ summary, start }) => [summary, start.toISOString()])).toEqual([
    ['Appointment', `${year}-03-02T16:00:00.000Z`],
  ]);
});

test('a client’s calendar says what they chose, in their own language, and only of their own hours', async () => {
  const omar = await clinic.course(ana, 'Omar Said');
  await clinic.does(ana, omar.id, 'bookSession', { at: `${year}-02-03T12:00`, minutes: 50 });
  expect((await entriesAt(await addressOf(leila))).map(({ summary }) => summary)).toEqual(['Appointment']);
  await leila.put('/api/language', { language: 'es' });
  expect((await entriesAt(await addressOf(leila, 'notes'))).map(({ summary }) => summary)).toEqual(['Notas']);
  const refused = await leila.post<{ code: string }>('/api/calendar', { called: 'initials' });
  expect([refused.status, refused.body.code]).toEqual([422, 'not-offered']);
});

test('it is told once and kept as a hash; made anew or ended, the one before leads nowhere at once', async () => {
  const first = await addressOf(ana);
  const state = await ana.get<{ state: string }>('/api/calendar');
  expect(state.body.state).toBe('made');
  const secret = first.slice('/calendar/'.length, -'.ics'.length);
  expect(JSON.stringify(state.body)).not.toContain(secret);
  const rows = await clinic.kith.installation.db.selectFrom('calendar').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(secret);
  const second = await addressOf(ana);
  expect([(await asks(first)).status, (await asks(second)).status]).toEqual([404, 200]);
  await ana.delete('/api/calendar');
  expect((await asks(second)).status).toBe(404);
});

test('whatever is wrong with an address, it is not there in the same words', async () => {
  const right = await addressOf(ana);
  await ana.delete('/api/calendar');
  const wrong = [right, '/calendar/short.ics', `/calendar/${'a'.repeat(43)}.ics`, right.replace('.ics', '')];
  const answers = await Promise.all(wrong.map(async (path) => (await asks(path)).text()));
  expect(new Set(answers).size).toBe(1);
});

test('it ends as the therapist leaves', async () => {
  const ben = await clinic.member(`Ben${nth}`, ['therapist']);
  const helena = await clinic.member(`Helena${nth}`, ['administrator']);
  const path = await addressOf(ben);
  expect((await asks(path)).status).toBe(200);
  expect((await helena.post(`/api/members/${ben.id}/leave`)).status).toBe(200);
  expect((await asks(path)).status).toBe(404);
});

test('a client’s ends as the course is closed, and does not come back with a later course', async () => {
  const path = await addressOf(leila);
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
  const early = { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' };
  await clinic.does(ana, course, 'finishEarly', early);
  await clinic.does(ana, course, 'closeCourse', { outcome: 'moved' });
  expect((await asks(path)).status).toBe(404);
  expect((await leila.post<{ code: string }>('/api/calendar', { called: 'neutral' })).body.code).toBe(
    'nothing-booked',
  );
  const later = { id: newId(), client: { known: client }, protocol: sixteenSessions };
  expect((await ana.post('/api/courses', later)).status).toBe(201);
  expect((await asks(path)).status).toBe(404);
  expect((await asks(await addressOf(leila))).status).toBe(200);
});

test('a calendar that asks too often is asked to wait, and so is who tries addresses', async () => {
  const path = await addressOf(ana);
  const statuses = [];
  for (let time = 0; time < 61; time += 1) statuses.push((await asks(path)).status);
  expect([...new Set(statuses.slice(0, 60)), statuses.at(-1)]).toEqual([200, 429]);
  await clinic.kith.later(3_600_000);
  expect((await asks(path)).status).toBe(200);
  const tried = [];
  for (let time = 0; time < 301; time += 1)
    tried.push((await asks(`/calendar/${'a'.repeat(43)}.ics`)).status);
  expect(new Set(tried)).toEqual(new Set([404, 429]));
  // Whoever holds a right one, behind the same address of a network, is answered all the same.
  expect((await asks(path)).status).toBe(200);
});
