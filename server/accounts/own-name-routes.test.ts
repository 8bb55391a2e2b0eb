import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, type Visitor } from '#tests/a-kith.ts';

let kith: AKith;
let helena: Visitor;
beforeEach(async () => {
  kith = await AKith.open();
  helena = await kith.named();
});
afterEach(() => kith.close());

test('everybody chooses the name they go by, and records show it', async () => {
  expect((await kith.visitor().put('/api/name', { name: 'Nobody' })).status).toBe(401);
  expect((await helena.put('/api/name', { name: ' ' })).status).toBe(422);
  await helena.put('/api/name', { name: 'Helena Marques Pinto' });
  const { body } = await helena.get<{ members: { name: string }[] }>('/api/members');
  expect(body.members.map(({ name }) => name)).toEqual(['Helena Marques Pinto']);
  const { id, client } = await kith.course(helena);
  const ana = await kith.client(helena, client);
  await ana.put('/api/name', { name: 'Ana Maria' });
  const here = async () => (await ana.get<{ me: { name: string } }>('/api/here')).body.me.name;
  expect(await here()).toBe('Ana Maria');
  const seen = await helena.get<{ client: { name: string }; therapist: string }>(`/api/courses/${id}`);
  expect(seen.body.client.name).toBe('Ana Maria');
  const { identity } = (await helena.get<{ identity: object }>(`/api/clients/${client}`)).body;
  await helena.put(`/api/clients/${client}`, { ...identity, name: 'Ana Duarte' });
  expect(await here()).toBe('Ana Duarte');
});
