import { beforeEach, expect, test } from 'vitest';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let helenaId: string;
beforeEach(async () => {
  helenaId = (await house.helena.get<{ me: { id: string } }>('/api/here')).body.me.id;
});

test('a supervisor can open the courses of those they supervise, and only while they do', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const sofia = await house.kith.member(house.helena, 'Sofia Reis', ['supervisor']);
  const { id } = await house.kith.course(tomas);
  expect((await sofia.get(`/api/courses/${id}`)).status).toBe(404);
  const pair = { supervisor: sofia.id, therapist: tomas.id };
  expect((await sofia.post('/api/supervision/pairs', pair)).status).toBe(403);
  expect((await house.helena.post('/api/supervision/pairs', pair)).status).toBe(201);
  expect((await sofia.get(`/api/courses/${id}`)).body.as).toBe('supervisor');
  expect((await sofia.get<{ pairs: object[] }>('/api/supervision/pairs')).body.pairs).toEqual([
    {
      supervisor: { person: sofia.id, name: 'Sofia Reis' },
      therapist: { person: tomas.id, name: 'Tomas Lind' },
    },
  ]);
  expect((await house.helena.delete(`/api/supervision/pairs/${sofia.id}/${tomas.id}`)).status).toBe(200);
  expect((await house.helena.delete(`/api/supervision/pairs/${sofia.id}/${tomas.id}`)).status).toBe(404);
  expect((await sofia.get(`/api/courses/${id}`)).status).toBe(404);
});

test('the supervised therapist is told by letter, once', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const sofia = await house.kith.member(house.helena, 'Sofia Reis', ['supervisor']);
  const pair = { supervisor: sofia.id, therapist: tomas.id };
  await house.helena.post('/api/supervision/pairs', pair);
  await house.helena.post('/api/supervision/pairs', pair);
  const told = (await house.kith.letters()).filter(({ subject }) => subject === 'You have a supervisor');
  expect(told.map(({ to }) => to)).toEqual(['tomas.lind@example.org']);
});

test('a pair is two people, a supervisor and a therapist', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const pairs = (supervisor: string, therapist: string) =>
    house.helena.post('/api/supervision/pairs', { supervisor, therapist });
  expect((await pairs(tomas.id, tomas.id)).body.code).toBe('oneself');
  expect((await pairs(tomas.id, helenaId)).body.code).toBe('not-a-supervisor');
  expect((await pairs('nobody', helenaId)).status).toBe(404);
  const sofia = await house.kith.member(house.helena, 'Sofia Reis', ['supervisor']);
  expect((await pairs(sofia.id, sofia.id)).status).toBe(422);
  const manager = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  expect((await pairs(sofia.id, manager.id)).body.code).toBe('not-a-therapist');
});
