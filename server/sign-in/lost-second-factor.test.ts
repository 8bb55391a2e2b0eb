import { expect, test } from 'vitest';
import { aPassword, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

test('a therapist ends the lost second step of their own client only, who is signed out and told', async () => {
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  const end = (by: Visitor) => by.post<{ secondFactor: string }>(`/api/clients/${client}/second-factor/end`);
  expect((await end(house.helena)).status).toBe(409);
  const begun = await ana.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await ana.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  const known = await house.helena.get<{ secondFactor: string }>(`/api/clients/${client}`);
  expect(known.body.secondFactor).toBe('on');
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await end(tomas)).status).toBe(404);
  const ended = await end(house.helena);
  expect([ended.status, ended.body.secondFactor]).toEqual([200, 'off']);
  expect((await ana.get<{ me: unknown }>('/api/here')).body.me).toBeNull();
  const letter = (await house.kith.letters()).find(({ subject }) => subject.includes('second step'));
  expect([letter?.to, letter?.text.includes('Helena Marques')]).toEqual(['ana@example.org', true]);
});

test('a client who reads Spanish is told in it that the second step was ended', async () => {
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  await ana.put('/api/language', { language: 'es' });
  const begun = await ana.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await ana.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  await house.helena.post(`/api/clients/${client}/second-factor/end`);
  const letters = (await house.kith.letters()).filter(({ to }) => to === 'ana@example.org');
  expect(letters.map(({ subject }) => subject)).toContain('Se quitó el segundo paso para entrar');
});
