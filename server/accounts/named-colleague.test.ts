import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('a course is transferred only to a therapist who works here, who then holds it', async () => {
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  const mina = await kith.member(helena, 'Mina Okafor', ['manager']);
  const transfers = (to: string) =>
    helena.post(`/api/courses/${course.id}/acts/transferCourse`, {
      id: newId(),
      form: { to, handOver: 'Session 4 is next; work on the dispute goes on.', client: 'told' },
    });
  for (const to of ['nobody', mina.id]) {
    const refused = await transfers(to);
    expect([refused.status, refused.body.code]).toEqual([422, 'not-a-therapist']);
  }
  expect((await transfers(tomas.id)).status).toBe(200);
  expect((await tomas.get(`/api/courses/${course.id}`)).body.as).toBe('therapist');
  expect((await helena.get(`/api/courses/${course.id}`)).status).toBe(404);
});
