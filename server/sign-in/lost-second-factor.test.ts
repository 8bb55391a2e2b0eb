import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aPassword, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';

let kith: AKith;
let helena: Visitor;
beforeEach(async () => {
  kith = await AKith.open();
  helena = await kith.named();
});
afterEach(() => kith.close());

test('a therapist ends the lost second step of their own client only, who is signed out and told', async () => {
  const { client } = await kith.course(helena);
  const ana = await kith.client(helena, client);
  const end = (by: Visitor) => by.post<{ secondFactor: string }>(`/api/clients/${client}/second-factor/end`);
  expect((await end(helena)).status).toBe(409);
  const begun = await ana.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await ana.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  const known = await helena.get<{ secondFactor: string }>(`/api/clients/${client}`);
  expect(known.body.secondFactor).toBe('on');
  const tomas = await kith.member(helena, 'Tomas Lind', ['therapist']);
  expect((await end(tomas)).status).toBe(404);
  const ended = await end(helena);
  expect([ended.status, ended.body.secondFactor]).toEqual([200, 'off']);
  expect((await ana.get<{ me: unknown }>('/api/here')).body.me).toBeNull();
  const letter = (await kith.letters()).find(({ subject }) => subject.includes('second step'));
  expect([letter?.to, letter?.text.includes('Helena Marques')]).toEqual(['ana@example.org', true]);
});
