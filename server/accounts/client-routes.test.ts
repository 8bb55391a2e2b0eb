import { expect, test } from 'vitest';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

test("a client's particulars are open to their therapist only, and can be changed", async () => {
  const { client } = await house.kith.course(house.helena);
  const other = await house.kith.member(house.helena, 'Tomas Lind', [
    'therapist',
    'administrator',
    'manager',
  ]);
  const changed = { name: 'Ana Duarte Reis', email: 'reis@example.org', born: '1991-05-17' };
  expect((await house.kith.visitor().put(`/api/clients/${client}`, changed)).status).toBe(401);
  expect((await other.put(`/api/clients/${client}`, changed)).status).toBe(404);
  expect((await house.helena.put(`/api/clients/${client}`, { ...changed, name: '' })).status).toBe(422);
  const answer = await house.helena.put<{ identity: object }>(`/api/clients/${client}`, changed);
  expect(answer.body.identity).toMatchObject(changed);
});
