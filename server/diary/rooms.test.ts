import { v7 as newId } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { Room } from '#core/api-answers/rooms.ts';
import { AClinic, type Someone } from '#tests/a-clinic.ts';

let clinic: AClinic;
let ana: Someone;
let tom: Someone;
let mei: Someone;
const at = `${new Date().getFullYear() + 1}-03-03T10:00`;
const blue: Room = { id: 'blue', name: 'Blue room', kind: 'room', says: 'First floor' };
const call: Room = { id: 'call', name: 'Our calls', kind: 'link', says: 'https://calls.example.org/ana' };

beforeAll(async () => {
  clinic = await AClinic.open();
  ana = await clinic.member('Ana', ['therapist']);
  tom = await clinic.member('Tom', ['therapist']);
  mei = await clinic.member('Mei', ['manager']);
  expect((await mei.put('/api/diary/rooms', { rooms: [blue, call] })).status).toBe(200);
});
afterAll(() => clinic.close());

const book = (who: Someone, course: string, form: object) =>
  who.post<{ code: string }>(`/api/courses/${course}/acts/bookSession`, {
    id: newId(),
    form: { at, minutes: 50, ...form },
  });

test('two therapists in one room at one time: asked first, and free once the other has gone elsewhere', async () => {
  const leila = await clinic.course(ana, 'Leila Haddad');
  const omar = await clinic.course(tom, 'Omar Said');
  const first = await clinic.does(ana, leila.id, 'bookSession', { at, minutes: 50, room: 'blue' });
  const asked = await book(tom, omar.id, { room: 'blue' });
  expect([asked.status, asked.body.code]).toEqual([422, 'room-taken']);
  expect(JSON.stringify(asked.body)).not.toContain('Leila');
  await clinic.does(ana, leila.id, 'cancelSession', { appointment: first, why: 'Ill' });
  expect((await book(tom, omar.id, { room: 'blue' })).status).toBe(200);
});

test('a client reads where it is, as the service lists it now', async () => {
  const { id, client } = await clinic.course(ana, 'Ida Falk');
  const ida = await clinic.joins(client, 'Ida');
  await clinic.does(ana, id, 'bookSession', { at, minutes: 50, room: 'call' });
  const moved = { ...call, says: 'https://calls.example.org/other' };
  await mei.put('/api/diary/rooms', { rooms: [blue, moved], before: { rooms: [blue, call] } });
  const { body } = await ida.get<CourseView>(`/api/courses/${id}`);
  expect(body.rooms).toEqual([moved]);
  expect(body.course.sessions.appointments[0]?.room).toEqual({ id: 'call', name: 'Our calls' });
});

test('a list is kept by who runs the service, whole, with links that are links and one name each', async () => {
  expect((await ana.put('/api/diary/rooms', { rooms: [] })).status).toBe(403);
  const put = (rooms: object[], before?: object[]) =>
    mei.put<{ code: string }>('/api/diary/rooms', { rooms, ...(before && { before: { rooms: before } }) });
  expect((await put([{ ...call, says: 'calls' }])).status).toBe(422);
  expect((await put([blue, { ...blue, id: 'other', name: 'BLUE ROOM' }])).status).toBe(422);
  expect((await put([blue], [])).body.code).toBe('stale');
});
