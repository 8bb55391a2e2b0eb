import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LookLine } from '#core/answers/courses.ts';
import { AKith, type Visitor } from '#tests/a-kith.ts';

let kith: AKith;
let helena: Visitor;
let course: { id: string; client: string };
beforeEach(async () => {
  kith = await AKith.open();
  helena = await kith.named();
  course = await kith.course(helena);
});
afterEach(() => kith.close());

const looks = async (visitor: Visitor) =>
  (await visitor.get<{ looks: LookLine[] }>(`/api/courses/${course.id}/looks`)).body.looks;
const reason = 'Helena is ill and the client has rung in distress.';

test('emergency access is for clinicians, of a course that is there and not already theirs, with a reason', async () => {
  const asks = (visitor: Visitor, id = course.id, form: object = { reason }) =>
    visitor.post(`/api/courses/${id}/emergency`, form);
  expect((await asks(kith.visitor())).status).toBe(401);
  const mina = await kith.member(helena, 'Mina Okafor', ['manager', 'administrator']);
  expect((await asks(mina)).status).toBe(403);
  const ana = await kith.client(helena, course.client);
  expect((await asks(ana)).status).toBe(403);
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  expect((await asks(tomas, 'no-such-course')).status).toBe(404);
  expect((await asks(tomas, course.id, { reason: 'urgent' })).status).toBe(422);
  expect((await asks(helena)).status).toBe(409);
});

test('emergency access opens the course for a day, shows with its reason, and tells the therapist by letter', async () => {
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
  expect((await tomas.post(`/api/courses/${course.id}/emergency`, { reason })).status).toBe(201);
  expect((await tomas.get(`/api/courses/${course.id}`)).body.as).toBe('emergency');
  const ana = await kith.client(helena, course.client);
  for (const reader of [ana, helena]) {
    expect(await looks(reader)).toContainEqual(
      expect.objectContaining({ name: 'Tomas Lind', standing: 'emergency', what: 'emergency', reason }),
    );
  }
  const letter = (await kith.letters()).find(({ subject }) => subject.includes('emergency'));
  expect(letter).toMatchObject({ to: 'helena@example.org', link: `http://localhost/courses/${course.id}` });
  expect(letter?.text).not.toContain(reason);
  expect(letter?.text).not.toContain('Ana');
  kith.later(25 * 3_600_000);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
});

test('in an emergency a clinician finds a course by the name, with a reason, and that it was found is seen', async () => {
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  const finds = async (visitor: Visitor, form: object) => {
    const answer = await visitor.post<{ found: object[] }>('/api/emergency/find', { reason, ...form });
    return answer.status === 200 ? answer.body.found : answer.status;
  };
  expect(await finds(tomas, { name: 'an' })).toBe(422);
  expect(await finds(tomas, { name: 'ana', reason: 'urgent' })).toBe(422);
  expect(await finds(tomas, { name: 'nobody by this name' })).toEqual([]);
  const ana = await kith.client(helena, course.client);
  expect(await looks(ana)).toEqual([]);
  const found = { course: course.id, client: 'Ana Duarte', therapist: 'Helena Marques', state: 'under way' };
  expect(await finds(tomas, { name: 'DUÁRTE ana' })).toEqual([{ ...found, born: null, as: null }]);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
  for (const reader of [ana, helena]) {
    expect(await looks(reader)).toContainEqual(
      expect.objectContaining({ name: 'Tomas Lind', standing: 'emergency', what: 'found', reason }),
    );
  }
  expect(await finds(helena, { name: 'Ana Duarte' })).toEqual([{ ...found, born: null, as: 'therapist' }]);
  for (let count = 0; count < 8; count += 1) await kith.course(helena, { name: `Ana Outra ${count}` });
  expect(await finds(tomas, { name: 'ana' })).toBe(422);
});
