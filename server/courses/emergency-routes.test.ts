import { beforeEach, expect, test } from 'vitest';
import type { LookLine } from '#core/api-answers/courses.ts';
import { inMail } from '#server/post/words.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let course: { id: string; client: string };
beforeEach(async () => {
  course = await house.kith.course(house.helena);
});

const looks = async (visitor: Visitor) =>
  (await visitor.get<{ looks: LookLine[] }>(`/api/courses/${course.id}/looks`)).body.looks;
const reason = 'Helena is ill and the client has rung in distress.';

test('emergency access is for clinicians, of a course that is there and not already theirs, with a reason', async () => {
  const asks = (visitor: Visitor, id = course.id, form: object = { reason }) =>
    visitor.post(`/api/courses/${id}/emergency`, form);
  expect((await asks(house.kith.visitor())).status).toBe(401);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager', 'administrator']);
  expect((await asks(mina)).status).toBe(403);
  const ana = await house.kith.client(house.helena, course.client);
  expect((await asks(ana)).status).toBe(403);
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await asks(tomas, 'no-such-course')).status).toBe(404);
  expect((await asks(tomas, course.id, { reason: 'urgent' })).status).toBe(422);
  expect((await asks(house.helena)).status).toBe(409);
});

test('emergency access opens the course for a day, shows with its reason, and tells the therapist by letter', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
  expect((await tomas.post(`/api/courses/${course.id}/emergency`, { reason })).status).toBe(201);
  expect((await tomas.get(`/api/courses/${course.id}`)).body.as).toBe('emergency');
  const ana = await house.kith.client(house.helena, course.client);
  for (const reader of [ana, house.helena]) {
    expect(await looks(reader)).toContainEqual(
      expect.objectContaining({ name: 'Tomas Lind', standing: 'emergency', what: 'emergency', reason }),
    );
  }
  const letter = (await house.kith.letters()).find(({ subject }) => subject.includes('emergency'));
  expect(letter).toMatchObject({ to: 'helena@example.org', link: `http://localhost/courses/${course.id}` });
  expect(letter?.text).not.toContain(reason);
  expect(letter?.text).not.toContain('Ana');
  await house.kith.later(25 * 3_600_000);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
});

test('in an emergency a clinician finds a course by the name, with a reason, and that it was found is seen', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const finds = async (visitor: Visitor, form: object) => {
    const answer = await visitor.post<{ found: object[] }>('/api/emergency/find', { reason, ...form });
    return answer.status === 200 ? answer.body.found : answer.status;
  };
  expect(await finds(tomas, { name: 'an' })).toBe(422);
  expect(await finds(tomas, { name: 'ana', reason: 'urgent' })).toBe(422);
  expect(await finds(tomas, { name: 'nobody by this name' })).toEqual([]);
  const ana = await house.kith.client(house.helena, course.client);
  expect(await looks(ana)).toEqual([]);
  const found = { course: course.id, client: 'Ana Duarte', therapist: 'Helena Marques', state: 'under way' };
  expect(await finds(tomas, { name: 'DUÁRTE ana' })).toEqual([{ ...found, born: null, as: null }]);
  expect((await tomas.get(`/api/courses/${course.id}`)).status).toBe(404);
  for (const reader of [ana, house.helena]) {
    expect(await looks(reader)).toContainEqual(
      expect.objectContaining({ name: 'Tomas Lind', standing: 'emergency', what: 'found', reason }),
    );
  }
  expect(await finds(house.helena, { name: 'Ana Duarte' })).toEqual([
    { ...found, born: null, as: 'therapist' },
  ]);
  for (let count = 0; count < 8; count += 1)
    await house.kith.course(house.helena, { name: `Ana Outra ${count}` });
  expect(await finds(tomas, { name: 'ana' })).toBe(422);
});

test('a reason is a sentence somebody meant', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const meaningless = [
    'xxxxxxxxxx',
    'aaaa bbbb cccc',
    'help help help help',
    '..........',
    'asdfghjkl qwertzuiop yxcvbnm',
    '1234567890',
    'urgent urgent',
  ];
  for (const one of meaningless) {
    for (const path of [`courses/${course.id}/emergency`, 'emergency/find']) {
      const answer = await tomas.post(`/api/${path}`, { reason: one, name: 'Ana Duarte' });
      expect([one, whyAnswered(answer)]).toEqual([one, expect.stringMatching(/^422 form: reason /)]);
    }
  }
  const meant = [
    'Ihr Bruder rief an: akute Suizidgefahr',
    '患者打电话来说她不想活了',
    'Она звонила и плакала',
  ];
  for (const one of meant) {
    const answer = await tomas.post('/api/emergency/find', { reason: one, name: 'nobody of this name' });
    expect([one, answer.status]).toEqual([one, 200]);
  }
});

test('finding is held up when it is done again and again, and those who look after the service are told', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const ruth = await house.kith.member(house.helena, 'Ruth Okafor', ['supervisor']);
  await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  const finds = (visitor: Visitor, name: string) => visitor.post('/api/emergency/find', { reason, name });
  expect((await finds(tomas, 'nobody here')).status).toBe(200);
  const told = (await house.kith.letters()).filter(({ subject }) => subject === inMail.en.finding.subject);
  expect(told.map(({ to }) => to).sort()).toEqual(['helena@example.org', 'mina.okafor@example.org']);
  expect(told[0]?.text).toContain('Tomas Lind');
  expect(told[0]?.text).not.toContain('nobody here');
  for (let each = 2; each <= 12; each += 1) expect((await finds(tomas, `name ${each}`)).status).toBe(200);
  expect(whyAnswered(await finds(tomas, 'Ana Duarte'))).toBe('429 too-many-tries');
  expect((await finds(ruth, 'Ana Duarte')).status).toBe(200);
});
