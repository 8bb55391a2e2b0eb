import { expect, test } from 'vitest';
import { aFirstVisit } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
const choice = async (of: { get: typeof house.helena.get }) =>
  (await of.get<{ me: { language?: string } }>('/api/here')).body.me.language;

test('somebody chooses a language once, and finds it wherever they sign in', async () => {
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  expect(await choice(ana)).toBeUndefined();
  expect((await ana.put('/api/language', { language: 'es' })).body).toEqual({ language: 'es' });
  expect([await choice(ana), await choice(house.helena)]).toEqual(['es', undefined]);
  await house.helena.put('/api/language', { language: 'da' });
  const elsewhere = house.kith.visitor();
  await elsewhere.post('/api/sign-in', { email: aFirstVisit.email, password: aFirstVisit.password });
  expect(await choice(elsewhere)).toBe('da');
  await elsewhere.put('/api/language', { language: 'en' });
  expect([await choice(ana), await choice(house.helena)]).toEqual(['es', 'en']);
});

test('nobody chooses without an account, and a language is given by its code', async () => {
  expect((await house.kith.visitor().put('/api/language', { language: 'es' })).status).toBe(401);
  for (const language of ['', 'Español', '../es', 'e', 7])
    expect(whyAnswered(await house.helena.put('/api/language', { language }))).toMatch(/^422 form: language/);
});
