import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

const rui = { kind: 'member', name: 'Rui Costa', email: 'Rui@example.org', roles: ['therapist'] };
const day = 24 * 3_600_000;
const linkOf = async (by: Visitor, form: unknown) =>
  tokenIn((await by.post<{ link: string }>('/api/invitations', form)).body.link);
const accepts = (token: string, form: unknown = { password: aPassword }) =>
  house.kith.visitor().post(`/api/invitations/${token}/accept`, form);

test('only administrators and managers invite colleagues, and only an administrator makes another', async () => {
  expect((await house.kith.visitor().post('/api/invitations', rui)).status).toBe(401);
  const therapist = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await therapist.post('/api/invitations', rui)).status).toBe(403);
  expect((await therapist.get('/api/invitations')).status).toBe(403);
  const manager = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  expect((await manager.post('/api/invitations', rui)).status).toBe(201);
  expect((await manager.post('/api/invitations', { ...rui, roles: ['administrator'] })).status).toBe(403);
});

test('an invitation without a role, or to what is no address, is refused', async () => {
  expect((await house.helena.post('/api/invitations', { ...rui, roles: [] })).status).toBe(422);
  expect(whyAnswered(await house.helena.post('/api/invitations', { ...rui, email: 'rui' }))).toBe(
    '422 form: email not-written-so',
  );
  expect((await house.helena.post('/api/invitations', { ...rui, email: 'helena@example.org' })).status).toBe(
    409,
  );
});

test('an invited colleague gets a letter, sees what it is, chooses a password and is signed in', async () => {
  const token = await linkOf(house.helena, rui);
  const [letter] = await house.kith.letters();
  expect(letter?.subject).toBe('You have been invited to Willow House');
  expect(letter?.text).toContain(`/invitation?token=${token}`);
  const seen = await house.kith.visitor().get(`/api/invitations/${token}`);
  expect(seen.body).toEqual({
    service: 'Willow House',
    firstName: 'Rui',
    email: 'rui@example.org',
    kind: 'member',
  });
  const visitor = house.kith.visitor();
  const answer = await visitor.post(`/api/invitations/${token}/accept`, { password: aPassword });
  expect(answer.body).toEqual({ state: 'in' });
  const here = await visitor.get<{ me: { name: string; roles: string[] } }>('/api/here');
  expect(here.body.me).toMatchObject({ name: 'Rui Costa', roles: ['therapist'], client: null });
});

test('the token is kept only as its hash', async () => {
  const token = await linkOf(house.helena, rui);
  const rows = await house.kith.installation.db.selectFrom('invitation').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(JSON.stringify(rows)).not.toContain('Rui');
});

test('a weak password is refused and the invitation stays open', async () => {
  const token = await linkOf(house.helena, rui);
  expect((await accepts(token, { password: 'short' })).status).toBe(422);
  expect((await accepts(token, { password: 'rui costa rui costa' })).body.code).toBe('weak-password');
  expect((await accepts(token)).status).toBe(200);
});

test('a link is used once, expires in 14 days, and is unknown when a newer one replaced it', async () => {
  const first = await linkOf(house.helena, rui);
  const second = await linkOf(house.helena, { ...rui, roles: ['supervisor'] });
  expect((await house.kith.visitor().get(`/api/invitations/${first}`)).status).toBe(404);
  expect((await accepts('made-up')).status).toBe(404);
  expect((await accepts(second)).status).toBe(200);
  const used = await accepts(second);
  expect([used.status, used.body.code]).toEqual([410, 'used']);
  const third = await linkOf(house.helena, { ...rui, email: 'other@example.org' });
  await house.kith.later(15 * day);
  const expired = await house.kith.visitor().get(`/api/invitations/${third}`);
  expect([expired.status, expired.body.code]).toEqual([410, 'expired']);
  expect(whyAnswered(await accepts(third))).toBe('410 expired');
});

test('of two who take up one invitation at once, one is refused', async () => {
  const token = await linkOf(house.helena, rui);
  const both = await Promise.all([accepts(token), accepts(token)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 410]);
});

test('waiting invitations are listed for administrators, without their links', async () => {
  await linkOf(house.helena, rui);
  const list = await house.helena.get<{ invitations: object[] }>('/api/invitations');
  expect(list.body.invitations).toMatchObject([
    { name: 'Rui Costa', email: 'rui@example.org', roles: ['therapist'] },
  ]);
});

test('a therapist invites their own client, who then sees their own course', async () => {
  const { id, client } = await house.kith.course(house.helena);
  const other = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  expect((await other.post('/api/invitations', { kind: 'client', client })).status).toBe(404);
  expect((await house.helena.get(`/api/clients/${client}`)).body.account).toBe('none');
  const token = await linkOf(house.helena, { kind: 'client', client });
  expect((await house.helena.get(`/api/clients/${client}`)).body.account).toBe('invited');
  const ana = house.kith.visitor();
  await ana.post(`/api/invitations/${token}/accept`, { password: aPassword });
  expect((await ana.get('/api/here')).body.me).toMatchObject({ roles: [], client });
  expect((await ana.get(`/api/courses/${id}`)).body.as).toBe('client');
  expect((await house.helena.get(`/api/clients/${client}`)).body.account).toBe('signed-up');
  expect((await house.helena.post('/api/invitations', { kind: 'client', client })).status).toBe(409);
});

test('the letter to a client says nothing of why', async () => {
  const { client } = await house.kith.course(house.helena);
  await linkOf(house.helena, { kind: 'client', client });
  const [letter] = await house.kith.letters();
  expect(letter?.to).toBe('ana@example.org');
  expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/therap|treatment|depress|course|session/i);
});

test('a client without an address cannot be invited; one whose address has an account is told to use another', async () => {
  const bare = await house.kith.course(house.helena, { name: 'Ana Duarte' });
  const refused = await house.helena.post('/api/invitations', { kind: 'client', client: bare.client });
  expect([refused.status, refused.body.code]).toEqual([422, 'no-email']);
  const { client } = await house.kith.course(house.helena, {
    name: 'Ana Duarte',
    email: 'helena@example.org',
  });
  const token = await linkOf(house.helena, { kind: 'client', client });
  const taken = await accepts(token);
  expect([taken.status, taken.body.code]).toEqual([409, 'has-account']);
  expect(taken.body).not.toHaveProperty('values');
  expect((await accepts(token, { password: aPassword, email: 'ana@example.org' })).status).toBe(200);
  expect(
    (await house.kith.visitor().post('/api/sign-in', { email: 'ana@example.org', password: aPassword }))
      .status,
  ).toBe(200);
});

test("a client's session lasts a month", async () => {
  const { client } = await house.kith.course(house.helena);
  const ana = await house.kith.client(house.helena, client);
  const me = (await ana.get<{ me: { id: string } }>('/api/here')).body.me.id;
  const row = (await house.kith.installation.db
    .selectFrom('session' as never)
    .selectAll()
    .where('userId' as never, '=', me as never)
    .executeTakeFirstOrThrow()) as { expiresAt: string };
  expect((Date.parse(row.expiresAt) - Date.now()) / day).toBeCloseTo(30, 1);
});

test('an invitation to a wrong address is taken back, and its link leads nowhere', async () => {
  const token = await linkOf(house.helena, rui);
  const waiting = async () =>
    (await house.helena.get<{ invitations: { id: string; email: string }[] }>('/api/invitations')).body
      .invitations;
  const [one] = await waiting();
  const manager = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  const another = await linkOf(house.helena, { ...rui, email: 'ada@example.org', roles: ['administrator'] });
  const administrators = (await waiting()).find(({ email }) => email === 'ada@example.org');
  expect((await manager.delete(`/api/invitations/${administrators?.id}`)).status).toBe(403);
  expect((await manager.delete(`/api/invitations/${one?.id}`)).status).toBe(200);
  expect((await waiting()).map(({ email }) => email)).toEqual(['ada@example.org']);
  const gone = await accepts(token);
  expect(gone).toMatchObject({ status: 404, body: { code: 'not-found', values: { what: 'invitation' } } });
  expect((await accepts(another)).status).toBe(200);
});

test('that an address is a client’s is not told to whoever invites colleagues', async () => {
  const { client } = await house.kith.course(house.helena);
  await house.kith.client(house.helena, client);
  const asked = await house.helena.post('/api/invitations', { ...rui, email: 'ana@example.org' });
  expect(asked.status).toBe(201);
  const taken = await accepts(tokenIn(String(asked.body.link)));
  expect([taken.status, taken.body.code]).toEqual([409, 'has-account']);
});

test('whose address has an account here is not found out by trying many with one link', async () => {
  const { client } = await house.kith.course(house.helena);
  const token = await linkOf(house.helena, { kind: 'client', client });
  const tried = [];
  for (let nth = 0; nth < 7; nth += 1)
    tried.push((await accepts(token, { password: aPassword, email: 'helena@example.org' })).status);
  expect(tried).toEqual([409, 409, 409, 409, 409, 429, 429]);
  await house.kith.later(10 * 60_000);
  expect((await accepts(token, { password: aPassword, email: 'ana.d@example.org' })).status).toBe(200);
});

test('with their death a client’s link leads nowhere, and neither an invitation nor a course is made for them', async () => {
  const { id, client } = await house.kith.course(house.helena);
  const token = await linkOf(house.helena, { kind: 'client', client });
  expect((await house.kith.visitor().get(`/api/invitations/${token}`)).status).toBe(200);
  const form = {
    reason: 'died',
    words: 'Told by her sister',
    checklist: ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'not_possible', words: 'Died' })),
    riskChecked: 'could_not_reach',
  };
  const told = await house.helena.post(`/api/courses/${id}/acts/finishEarly`, { id: newId(), form });
  expect(told.status).toBe(200);
  expect((await house.kith.visitor().get(`/api/invitations/${token}`)).status).toBe(404);
  expect((await accepts(token)).status).toBe(404);
  const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
  for (const refused of [
    await house.helena.post('/api/invitations', { kind: 'client', client }),
    await house.helena.post('/api/courses', { id: newId(), protocol, client: { known: client } }),
  ])
    expect([refused.status, refused.body.code]).toEqual([422, 'client-died']);
  const { db } = house.kith.installation;
  const ofThem = db.selectFrom('course').select(['died', 'summary']).where('id', '=', id);
  expect((await ofThem.executeTakeFirstOrThrow()).died).toBe('yes');
  // A row of an older Kith says so in its summary alone; of a row of today only the column is read.
  const alive = { ...JSON.parse((await ofThem.executeTakeFirstOrThrow()).summary), died: undefined };
  const invites = async () =>
    (await house.helena.post('/api/invitations', { kind: 'client', client })).status;
  await db.updateTable('course').set({ died: null }).where('id', '=', id).execute();
  expect(await invites()).toBe(422);
  await db
    .updateTable('course')
    .set({ died: 'yes', summary: JSON.stringify(alive) })
    .where('id', '=', id)
    .execute();
  expect(await invites()).toBe(422);
});
