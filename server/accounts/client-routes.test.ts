import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, type Visitor } from '#tests/a-kith.ts';

let kith: AKith;
let helena: Visitor;
beforeEach(async () => {
  kith = await AKith.open();
  helena = await kith.named();
});
afterEach(() => kith.close());

test("a client's particulars are open to their therapist only, and can be changed", async () => {
  const { client } = await kith.course(helena);
  const other = await kith.member(helena, 'Tomas Lind', ['therapist', 'administrator', 'manager']);
  const changed = { name: 'Ana Duarte Reis', email: 'reis@example.org', born: '1991-05-17' };
  expect((await kith.visitor().put(`/api/clients/${client}`, changed)).status).toBe(401);
  expect((await other.put(`/api/clients/${client}`, changed)).status).toBe(404);
  expect((await helena.put(`/api/clients/${client}`, { ...changed, name: '' })).status).toBe(422);
  const answer = await helena.put<{ identity: object }>(`/api/clients/${client}`, changed);
  expect(answer.body.identity).toMatchObject(changed);
});
