import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let course: { id: string; client: string };
beforeEach(async () => {
  course = await house.kith.course(house.helena);
});

test('a course is transferred only to a therapist who works here, who then holds it', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  const transfers = (to: string) =>
    house.helena.post(`/api/courses/${course.id}/acts/transferCourse`, {
      id: newId(),
      form: { to, handOver: 'Session 4 is next; work on the dispute goes on.', client: 'told' },
    });
  for (const to of ['nobody', mina.id]) {
    const refused = await transfers(to);
    expect([refused.status, refused.body.code]).toEqual([422, 'not-a-therapist']);
  }
  expect((await transfers(tomas.id)).status).toBe(200);
  expect((await tomas.get(`/api/courses/${course.id}`)).body.as).toBe('therapist');
  expect((await house.helena.get(`/api/courses/${course.id}`)).status).toBe(404);
});
