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

test('the log of looking is for the client and the therapist', async () => {
  expect((await kith.visitor().get(`/api/courses/${course.id}/looks`)).status).toBe(401);
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  expect((await tomas.get(`/api/courses/${course.id}/looks`)).status).toBe(404);
  await tomas.post(`/api/courses/${course.id}/emergency`, { reason });
  expect((await tomas.get(`/api/courses/${course.id}/looks`)).status).toBe(403);
});

test('the client sees who looked, when and as what; looks within ten minutes are one', async () => {
  const ana = await kith.client(helena, course.client);
  await helena.get(`/api/courses/${course.id}`);
  await helena.get(`/api/courses/${course.id}`);
  const [look, ...more] = await looks(ana);
  expect(more).toEqual([]);
  expect(look).toMatchObject({
    name: 'Helena Marques',
    standing: 'therapist',
    what: 'course',
    whose: 'other',
  });
  kith.later(11 * 60_000);
  await helena.get(`/api/courses/${course.id}`);
  await ana.get(`/api/courses/${course.id}`);
  const seen = await looks(helena);
  expect(seen.map(({ name }) => name).sort()).toEqual(['Ana Duarte', 'Helena Marques', 'Helena Marques']);
});
