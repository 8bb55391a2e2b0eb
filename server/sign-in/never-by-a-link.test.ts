import { afterEach, beforeEach, expect, test } from 'vitest';
import { AKith, aPassword, tokenIn, type Visitor } from '#tests/a-kith.ts';
import { codeFor } from '#tests/authenticator.ts';
import { whyAnswered } from '#tests/why-refused.ts';

let kith: AKith;
let adam: Visitor;
let ana: Visitor & { id: string };
let secret: string;
beforeEach(async () => {
  kith = await AKith.open();
  adam = await kith.named();
  ana = await kith.member(adam, 'Ana Reis', ['therapist']);
  secret = await setsStep(ana);
});
afterEach(() => kith.close());

const email = 'ana.reis@example.org';
const chosen = 'seven herons over the weir';
const own = 'a kettle sings to the moon';

async function setsStep(visitor: Visitor, password = aPassword): Promise<string> {
  const begun = await visitor.post<{ secret: string }>('/api/second-factor/begin', { password });
  await visitor.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  return begun.body.secret;
}

const makesLink = async (by = adam) =>
  tokenIn(
    (await by.post<{ link: string }>(`/api/members/${ana.id}/new-password`)).body.link ?? 'http://none',
  );
const endsStep = (by = adam) => by.post(`/api/members/${ana.id}/second-factor/end`);
const uses = (token: string, password = chosen) =>
  kith.visitor().post('/api/password/reset', { token, password });
const signsIn = async (password: string, visitor = kith.visitor()) =>
  whyAnswered(await visitor.post('/api/sign-in', { email, password }));
const letterLink = async () =>
  tokenIn((await kith.letters()).findLast(({ subject }) => subject === 'Choose a new password')?.link ?? '');

test('a link that an administrator made opens nothing once they end the second step, in whichever order', async () => {
  const before = await makesLink();
  expect((await endsStep()).status).toBe(200);
  expect(whyAnswered(await uses(before))).toBe('410 spent');
  const refused = await adam.post(`/api/members/${ana.id}/new-password`);
  expect(whyAnswered(refused)).toBe('409 no-second-step');
  expect(await signsIn(chosen)).toBe('401 wrong');
  expect(await signsIn(aPassword, ana)).toBe('200');
  await setsStep(ana);
  expect(whyAnswered(await uses(before))).toBe('410 spent');
});

test('who has used a link ends no second step after it, nor does a second account of theirs', async () => {
  const eve = await kith.member(adam, 'Eve Stone', ['administrator', 'manager']);
  expect((await uses(await makesLink())).status).toBe(200);
  for (const by of [adam, eve]) expect(whyAnswered(await endsStep(by))).toBe('409 handed-over-theirs');
  // Where the step is gone all the same, as from another hand, the password is still not enough.
  await kith.installation.signIn.dropSecondFactor(ana.id);
  const thief = kith.visitor();
  expect(await signsIn(chosen, thief)).toBe('403 handed-over');
  expect((await thief.get<{ me: null }>('/api/here')).body.me).toBeNull();
  await kith.visitor().post('/api/password/forgot', { email });
  const outbox = await adam.get<{ letters: { link: string | null; text: string }[] }>('/api/outbox');
  expect(JSON.stringify(outbox.body)).not.toContain(await letterLink());
  expect((await uses(await letterLink(), own)).status).toBe(200);
  expect(await signsIn(own)).toBe('200');
});

test('a sign-in that is half-way goes no further once the step is ended, and a link to their own address is void too', async () => {
  await kith.visitor().post('/api/password/forgot', { email });
  const halfWay = kith.visitor();
  expect(await signsIn(aPassword, halfWay)).toBe('200');
  await endsStep();
  const code = codeFor(secret);
  expect((await halfWay.post('/api/sign-in/second-factor', { code })).status).toBe(401);
  expect((await halfWay.get<{ me: null }>('/api/here')).body.me).toBeNull();
  expect(whyAnswered(await uses(await letterLink()))).toBe('410 spent');
});

test('whoever signs in with a handed password keeps the second step until they choose one of their own', async () => {
  await uses(await makesLink());
  const back = kith.visitor();
  await signsIn(chosen, back);
  await back.post('/api/sign-in/second-factor', { code: codeFor(secret) });
  const end = () => back.post('/api/second-factor/end', { password: chosen });
  if ((await back.get<{ me: unknown }>('/api/here')).body.me === null) {
    // The code of this half minute was given when the step was set.
    await kith.installation.db.deleteFrom('attempt').execute();
    await signsIn(chosen, back);
    await back.post('/api/sign-in/second-factor', { code: codeFor(secret) });
  }
  expect(whyAnswered(await end())).toBe('409 handed-over-own');
  expect((await back.post('/api/password/change', { password: chosen, next: own })).status).toBe(200);
  expect((await endsStep()).status).toBe(200);
  expect(await signsIn(chosen)).toBe('401 wrong');
  expect(await signsIn(own)).toBe('200');
});

const voiding: [string, () => Promise<unknown>][] = [
  ['their roles are changed', () => adam.put(`/api/members/${ana.id}/roles`, { roles: ['supervisor'] })],
  ['they leave', () => adam.post(`/api/members/${ana.id}/leave`)],
  ['they sign out everywhere', () => ana.post('/api/sign-out-everywhere')],
  [
    'they choose another password',
    () => ana.post('/api/password/change', { password: aPassword, next: own }),
  ],
  ['they end their step', () => ana.post('/api/second-factor/end', { password: aPassword })],
  ['another link is used', async () => uses(await makesLink(), own)],
];
test.each(voiding)('every open link is void once %s', async (_, happens) => {
  const token = await makesLink();
  await happens();
  expect(whyAnswered(await uses(token))).toBe('410 spent');
});

test('who is given or loses a role signs in anew', async () => {
  await adam.put(`/api/members/${ana.id}/roles`, { roles: ['therapist', 'administrator'] });
  expect((await ana.get<{ me: null }>('/api/here')).body.me).toBeNull();
});

test('nobody takes up the account of who left by an invitation to their address; they do, with their own password', async () => {
  await endsStep();
  await adam.post(`/api/members/${ana.id}/leave`);
  const again = { kind: 'member', name: 'Ana Reis', email, roles: ['therapist', 'manager'] };
  const invited = await adam.post<{ link: string }>('/api/invitations', again);
  const accepts = (password: string) =>
    kith.visitor().post(`/api/invitations/${tokenIn(invited.body.link)}/accept`, { password });
  expect(whyAnswered(await accepts(chosen))).toBe('422 present-password: password another');
  expect(await signsIn(chosen)).toBe('401 wrong');
  await kith.visitor().post('/api/password/forgot', { email });
  expect((await uses(await letterLink(), own)).status).toBe(200);
  expect((await accepts(own)).status).toBe(200);
});

test('an administrator becomes no client either: by no link, no ended step and no invitation', async () => {
  const { client } = await kith.course(adam, { name: 'Rita Vaz', email: 'rita@example.org' });
  const rita = await kith.client(adam, client);
  const me = (await rita.get<{ me: { id: string } }>('/api/here')).body.me.id;
  await setsStep(rita);
  expect((await adam.post(`/api/members/${me}/new-password`)).status).toBe(404);
  expect((await adam.post(`/api/members/${me}/second-factor/end`)).status).toBe(404);
  const as = { kind: 'member', name: 'Rita Vaz', email: 'rita@example.org', roles: ['therapist'] };
  const invited = await adam.post<{ link: string }>('/api/invitations', as);
  const token = tokenIn(invited.body.link);
  const taken = await kith.visitor().post(`/api/invitations/${token}/accept`, { password: chosen });
  expect(whyAnswered(taken)).toBe('409 has-account');
  // Their therapist ends a lost step of theirs, and comes in by nothing that was open before.
  await kith.visitor().post('/api/password/forgot', { email: 'rita@example.org' });
  expect((await adam.post(`/api/clients/${client}/second-factor/end`)).status).toBe(200);
  expect(whyAnswered(await uses(await letterLink()))).toBe('410 spent');
});
