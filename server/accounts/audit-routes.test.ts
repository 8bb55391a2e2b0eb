import { expect, test } from 'vitest';
import type { AuditPage, Told } from '#core/api-answers/audit.ts';
import { auditPersonInWords } from '#core/audit/sentences.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { aPassword, type Visitor } from '#tests/a-kith.ts';
import { pastTriggers } from '#tests/attacks/past-triggers.ts';
import { codeFor } from '#tests/authenticator.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();

const audit = async (asked: Record<string, string> = {}, by = house.helena) =>
  (await by.get<AuditPage>(`/api/audit?${new URLSearchParams(asked)}`)).body;
const told = async (by: Visitor) =>
  (await by.get<Told>('/api/told')).body.lines.map(({ what, about, beside }) =>
    [what, auditPersonInWords(about), auditPersonInWords(beside)].filter(Boolean).join(' '),
  );
const signsIn = (email: string, password = aPassword) =>
  house.kith.visitor().post('/api/sign-in', { email, password });

test('whoever makes themselves a supervisor, pairs themselves, reads and parts leaves what cannot be hidden, and is told of', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  const eve = await house.kith.member(house.helena, 'Eve Stone', ['administrator']);
  const { id: course } = await house.kith.course(tomas);
  await eve.put(`/api/members/${eve.id}/roles`, { roles: ['administrator', 'supervisor'] });
  await eve.post('/api/supervision/pairs', { supervisor: eve.id, therapist: tomas.id });
  expect((await eve.get(`/api/courses/${course}`)).status).toBe(200);
  await eve.delete(`/api/supervision/pairs/${eve.id}/${tomas.id}`);
  await eve.put(`/api/members/${eve.id}/roles`, { roles: ['administrator'] });
  const rights = await audit({ kind: 'rights' }, mina);
  expect(rights.lines.map(({ what, who }) => `${auditPersonInWords(who)} ${what}`)).toEqual([
    'Eve Stone roles-changed',
    'Eve Stone pair-ended',
    'Eve Stone pair-made',
    'Eve Stone roles-changed',
  ]);
  expect(await told(tomas)).toEqual(['pair-ended You Eve Stone', 'pair-made You Eve Stone']);
  const both = ['pair-ended Tomas Lind Eve Stone', 'pair-made Tomas Lind Eve Stone'];
  const all = ['roles-changed Eve Stone', ...both, 'roles-changed Eve Stone'];
  expect((await told(house.helena)).slice(0, 4)).toEqual(all);
  expect((await told(mina)).slice(0, 4)).toEqual(all);
  expect(await told(eve)).toEqual([]);
  const letters = (await house.kith.letters()).filter(({ subject }) => /supervisor|Rights/.test(subject));
  const pairing = letters.filter(({ text }) => text.includes('Eve Stone') && text.includes('can open the'));
  expect(pairing.map(({ to }) => to).toSorted()).toEqual([
    'helena@example.org',
    'mina.okafor@example.org',
    'tomas.lind@example.org',
  ]);
  const looks = await tomas.get<{ looks: { name: string; standing: string }[] }>(
    `/api/courses/${course}/looks`,
  );
  expect(looks.body.looks).toContainEqual(
    expect.objectContaining({ name: 'Eve Stone', standing: 'supervisor' }),
  );
});

test('what one is told stands there until one says that one read it, and the audit keeps that', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const sofia = await house.kith.member(house.helena, 'Sofia Reis', ['supervisor']);
  const pair = { supervisor: sofia.id, therapist: tomas.id };
  await house.helena.post('/api/supervision/pairs', pair);
  const first = (await tomas.get<Told>('/api/told')).body.lines[0]?.seq ?? 0;
  await house.helena.delete(`/api/supervision/pairs/${sofia.id}/${tomas.id}`);
  const left = await tomas.post<Told>('/api/told', { upTo: first });
  expect(left.body.lines.map(({ what }) => what)).toEqual(['pair-ended']);
  expect(await told(sofia)).toHaveLength(2);
  expect((await audit({ kind: 'accounts' })).lines.map(({ what }) => what)).toEqual(['notice-read']);
  await tomas.post('/api/told', { upTo: first });
  expect((await audit({ kind: 'accounts' })).count).toBe(1);
});

test('a client is told on their pages that their account was changed, and nothing of anybody else', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  const { client } = await house.kith.course(tomas);
  const ana = await house.kith.client(tomas, client);
  const begun = await ana.post<{ secret: string }>('/api/second-factor/begin', { password: aPassword });
  await ana.post('/api/second-factor/confirm', { code: codeFor(begun.body.secret) });
  expect(await told(ana)).toEqual([]);
  await tomas.post(`/api/clients/${client}/second-factor/end`);
  await ana.post('/api/sign-in', { email: 'ana@example.org', password: aPassword });
  expect(await told(ana)).toEqual(['second-step-taken-off You']);
  expect(await told(house.helena)).toContainEqual(
    expect.stringMatching(/^second-step-taken-off A client \([0-9A-F]{4}\)$/),
  );
});

test('sixty wrong passwords are a few entries, name no address, and push nothing out of sight', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  for (let nth = 0; nth < 30; nth += 1) {
    await signsIn('tomas.lind@example.org', 'not the password');
    await signsIn(`nobody-${nth}@example.org`, 'hunter2 hunter2');
  }
  const failures = await audit({ kind: 'failures' });
  expect(failures.lines.map(({ about, tells }) => [auditPersonInWords(about), tells.times])).toEqual([
    ['', 20],
    ['Tomas Lind', 20],
  ]);
  const entries = await house.kith.installation.db
    .selectFrom('entry')
    .select('seq')
    .where('chain', '=', 'audit')
    .execute();
  expect(entries.length).toBeLessThan(25);
  expect(JSON.stringify(failures)).not.toMatch(/nobody-|hunter/);
  const everything = await audit();
  expect(everything.kinds.find(({ kind }) => kind === 'people')).toMatchObject({
    newest: { what: 'member-joined' },
  });
  await house.kith.later(25 * 3_600_000);
  await signsIn('tomas.lind@example.org', 'not the password');
  expect((await audit({ kind: 'failures', person: tomas.id })).lines.map(({ tells }) => tells.times)).toEqual(
    [1, 20],
  );
});

test('the audit is read page by page, by kind, by person and by day, and every kind stands there whatever is asked', async () => {
  const tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  for (let nth = 0; nth < 60; nth += 1) await tomas.put('/api/name', { name: `Tomas ${nth}` });
  const first = await audit({ person: tomas.id });
  expect([first.lines.length, first.count]).toEqual([40, 62]);
  const rest = await audit({ person: tomas.id, before: String(first.before) });
  expect([rest.lines.length, rest.before]).toEqual([22, null]);
  expect(rest.lines.at(-1)?.what).toBe('member-joined');
  expect(first.kinds.find(({ kind }) => kind === 'settings')?.count).toBe(2);
  await house.kith.later(3 * 24 * 3_600_000);
  const day = house.kith.installation.now().toISOString().slice(0, 10);
  await house.helena.post('/api/sign-in', { email: 'helena@example.org', password: aPassword });
  const today = await audit({ day });
  expect(today.lines.map(({ what }) => what)).toEqual(['signed-in']);
  expect((await audit({ day, kind: 'people' })).lines).toEqual([]);
  for (const asked of ['kind=everything', 'day=2026-02-30', 'before=x', 'person='])
    expect((await house.helena.get(`/api/audit?${asked}`)).status).toBe(422);
});

test('a setting is told from what to what', async () => {
  const { body } = await house.helena.get<Record<string, unknown>>('/api/settings');
  await house.helena.put('/api/settings', { ...body, zone: 'Europe/Lisbon' });
  await house.helena.put('/api/settings', { ...body, zone: 'Europe/Lisbon' });
  const settings = await audit({ kind: 'settings' });
  expect(settings.lines[0]?.changes).toEqual([{ name: 'zone', from: 'Europe/London', to: 'Europe/Lisbon' }]);
  expect(settings.count).toBe(3);
});

testOfTheFile(
  'an entry that was changed, moved or taken out is found by verify, and is shown as one that cannot be read',
  async () => {
    const { db } = house.kith.installation;
    const said = async () =>
      (await verify(house.kith.installation)).wrong.map(({ table, says }) => `${table} ${says}`);
    expect(await said()).toEqual([]);
    await pastTriggers(
      db,
      `update entry set at = '2020-01-01T00:00:00.000Z' where chain = 'audit' and seq = 2`,
    );
    expect((await said()).join()).toContain('audit entry 2 of its chain was changed');
    expect((await audit()).lines.map(({ what }) => what)).toContain('unreadable');
    await pastTriggers(db, `delete from entry where chain = 'audit' and seq = 2`);
    expect((await said()).join()).toContain('audit entry 2 of its chain is missing');
  },
);
