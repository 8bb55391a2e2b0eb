import { expect, test } from 'vitest';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

test('everybody chooses the name they go by, and records show it', async () => {
  expect((await house.kith.visitor().put('/api/name', { name: 'Nobody' })).status).toBe(401);
  expect((await house.helena.put('/api/name', { name: ' ' })).status).toBe(422);
  await house.helena.put('/api/name', { name: 'Helena Marques Pinto' });
  const { body } = await house.helena.get<{ members: { name: string }[] }>('/api/members');
  expect(body.members.map(({ name }) => name)).toEqual(['Helena Marques Pinto']);
  const { id, client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  await ana.put('/api/name', { name: 'Ana Maria' });
  const here = async () => (await ana.get<{ me: { name: string } }>('/api/here')).body.me.name;
  expect(await here()).toBe('Ana Maria');
  const seen = await house.helena.get<{ client: { name: string }; therapist: string }>(`/api/courses/${id}`);
  expect(seen.body.client.name).toBe('Ana Maria');
  const { identity } = (await house.helena.get<{ identity: object }>(`/api/clients/${client}`)).body;
  await house.helena.put(`/api/clients/${client}`, { ...identity, name: 'Ana Duarte' });
  expect(await here()).toBe('Ana Duarte');
});
