import { expect, test } from 'vitest';
import { aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';
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

const lucia = { name: 'Lucía Ramos', email: 'lucia@example.org' };
const readIn = async (of: Visitor) =>
  (await of.get<{ me: { language?: string } }>('/api/here')).body.me.language;

test('the letter that invites a client, its page, and their own pages are in the language their therapist chose', async () => {
  const { client } = await house.kith.course(house.helena);
  await house.helena.put(`/api/clients/${client}`, { ...lucia, language: 'es' });
  const invited = await house.helena.post<{ link: string }>('/api/invitations', { kind: 'client', client });
  const token = tokenIn(invited.body.link);
  const letter = (await house.kith.letters()).find(({ text }) => text.includes(token));
  expect(letter?.subject).toMatch(/ te invita$/);
  const theirs = house.kith.visitor();
  expect((await theirs.get(`/api/invitations/${token}`)).body).toMatchObject({ language: 'es' });
  await theirs.post(`/api/invitations/${token}/accept`, { password: aPassword });
  expect(await readIn(theirs)).toBe('es');
});

test('a client who is here already follows their therapist’s choice until they choose themselves', async () => {
  const { client } = await house.kith.course(house.helena);
  const theirs = await house.kith.client(house.helena, client);
  const chosenForThem = async (language: string) => {
    await house.helena.put(`/api/clients/${client}`, { ...lucia, language });
    return readIn(theirs);
  };
  expect(await readIn(theirs)).toBeUndefined();
  expect(await chosenForThem('es')).toBe('es');
  expect(await chosenForThem('en')).toBe('en');
  await theirs.put('/api/language', { language: 'es' });
  expect(await chosenForThem('da')).toBe('es');
});
