import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pino } from 'pino';
import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import type { ErasuresWaiting } from '#core/api-answers/erasure.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { sendWaiting } from '#server/post/post.ts';
import type { Visitor } from '#tests/a-kith.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { whyAnswered } from '#tests/why-refused.ts';
import { willowHouse } from '#tests/willow-house.ts';

const house = willowHouse();
let tomas: Visitor & { id: string };
let mina: Visitor & { id: string };
let course: string;
let client: string;
beforeEach(async () => {
  tomas = await house.kith.member(house.helena, 'Tomas Lind', ['therapist']);
  mina = await house.kith.member(house.helena, 'Mina Okafor', ['manager']);
  ({ id: course, client } = await house.kith.course(tomas, {
    name: 'Leila Haddad',
    email: 'leila@example.org',
  }));
});

const asks = (by: Visitor, reason = 'mistake', law = true) =>
  by.post(`/api/clients/${client}/erasure`, { reason, law });
const confirms = (by: Visitor) => by.post(`/api/clients/${client}/erasure/confirm`);

const answered = {
  ...{ asked: 'A plan', said: 'None', decided: 'Goes on, seen on Friday', why: 'No intent' },
  ...{ actions: ['more_contact'], nextReview: 'Friday' },
};

/** Every byte of the folder that could hold somebody's name. */
const bytes = () =>
  Buffer.concat(
    ['kith.db', 'kith.db-wal', 'kith.checkpoints'].map((name) =>
      readFileSync(join(house.kith.installation.settings.folder, name)),
    ),
  );

test('a client is erased once their therapist asks and a second person confirms, and nobody else can', async () => {
  expect(whyAnswered(await asks(tomas, 'client-asked'))).toBe('409 in-treatment');
  expect(whyAnswered(await asks(tomas, 'mistake', false))).toBe('422 form: law not-offered');
  expect((await asks(house.helena)).status).toBe(404);
  expect((await confirms(mina)).status).toBe(404);
  expect((await asks(tomas)).status).toBe(201);
  const shown = await tomas.get<{ erasure: object | null }>(`/api/clients/${client}`);
  expect(shown.body.erasure).toMatchObject({ reason: 'mistake' });
  const { body } = await mina.get<ErasuresWaiting>('/api/erasures');
  expect(body.erasures).toMatchObject([
    { client, courses: 1, reason: 'mistake', by: { name: 'Tomas Lind' }, confirm: 'now' },
  ]);
  expect(JSON.stringify(body)).not.toContain('Leila');
  expect((await confirms(tomas)).status).toBe(403);
  await tomas.delete(`/api/clients/${client}/erasure`);
  expect((await confirms(mina)).status).toBe(404);
  await asks(tomas);
  expect((await confirms(mina)).body).toEqual({ state: 'erased', courses: 1 });
  expect((await tomas.get(`/api/courses/${course}`)).status).toBe(404);
  expect((await tomas.get<{ courses: object[] }>('/api/caseload')).body.courses).toEqual([]);
  expect((await confirms(mina)).status).toBe(404);
});

testOfTheFile(
  'what is left names nobody: no account, invitation, letter or reason, and the key in no byte; the rest is whole',
  async () => {
    const { db } = house.kith.installation;
    const leila = await house.kith.client(tomas, client);
    const other = await house.kith.course(tomas, { name: 'Omar Aziz', email: 'omar@example.org' });
    await house.kith
      .member(house.helena, 'Nadia Roth', ['therapist'])
      .then((nadia) =>
        nadia.post(`/api/courses/${course}/emergency`, { reason: 'Leila has rung in crisis' }),
      );
    await leila.post('/api/password/forgot', { email: 'leila@example.org' });
    const { key } = await db
      .selectFrom('client')
      .select('key')
      .where('id', '=', client)
      .executeTakeFirstOrThrow();
    expect(bytes().includes(key)).toBe(true);
    const before = (await writeCheckpoint(house.kith.installation)).line;
    await asks(tomas);
    expect((await confirms(mina)).status).toBe(200);
    expect([key, 'leila@example.org', 'Leila Haddad'].filter((one) => bytes().includes(one))).toEqual([]);
    expect((await leila.get('/api/here')).body.me).toBeNull();
    expect(await house.kith.installation.signIn.accountOf('leila@example.org')).toBeNull();
    expect(JSON.stringify(await house.kith.letters())).not.toMatch(/[Ll]eila/);
    expect(JSON.stringify(await house.kith.letters())).not.toContain(course);
    const looks = await db
      .selectFrom('look')
      .select(['course', 'reason'])
      .where('course', '=', course)
      .execute();
    expect(looks.length).toBeGreaterThan(0);
    expect(looks.every(({ reason }) => reason === '')).toBe(true);
    for (const table of ['invitation', 'client'] as const) {
      const rows = await db.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(client);
    }
    const lines = new Map([[1, { checkpoint: before }]]);
    const elsewhere = { name: 'elsewhere', isThere: true, file: '', lines };
    expect(await verify(house.kith.installation, () => {}, elsewhere)).toMatchObject({
      courses: 1,
      wrong: [],
      notes: [`Course ${course} was erased, and its tombstone stands`],
    });
    expect((await tomas.get(`/api/courses/${other.id}`)).status).toBe(200);
    const audit = await mina.get<{ lines: { what: string; tells: object }[] }>('/api/audit?kind=records');
    expect(audit.body.lines).toMatchObject([
      { what: 'client-erased', tells: { courses: 1, reason: 'mistake' }, about: { is: 'gone' } },
      { what: 'erasure-asked' },
    ]);
  },
);

test('an erasure that fails on its way has not begun', async () => {
  const { installation } = house.kith;
  await asks(tomas);
  const now = installation.now;
  for (const stoppedAt of [1, 3, 6]) {
    let times = 0;
    installation.now = () => {
      times += 1;
      if (times > stoppedAt) throw new Error('stopped here');
      return now();
    };
    expect((await confirms(mina)).status).toBe(500);
    installation.now = now;
    expect((await tomas.get(`/api/courses/${course}`)).status).toBe(200);
    expect((await tomas.get<{ identity: object }>(`/api/clients/${client}`)).body.identity).toMatchObject({
      name: 'Leila Haddad',
    });
    expect((await verify(installation)).wrong).toEqual([]);
  }
  expect((await confirms(mina)).status).toBe(200);
});

testOfTheFile(
  'where Kith was stopped before the last byte was gone, the next start does the rest',
  async () => {
    const { db, settings } = house.kith.installation;
    const { key } = await db.selectFrom('client').select('key').executeTakeFirstOrThrow();
    await db.deleteFrom('client').execute();
    expect(bytes().includes(key)).toBe(true);
    const mark = join(settings.folder, 'kith.erasing');
    writeFileSync(mark, '');
    await closeInstallation(await openInstallation(settings, { log: pino({ level: 'silent' }) }));
    expect([bytes().includes(key), existsSync(mark)]).toEqual([false, false]);
  },
);

test('whoever is alone here confirms what they asked a day later, and not at once', async () => {
  await house.helena.post(`/api/members/${mina.id}/leave`);
  ({ id: course, client } = await house.kith.course(house.helena, { name: 'Joel Baptiste' }));
  await asks(house.helena);
  expect(whyAnswered(await confirms(house.helena))).toBe('409 confirm-later');
  await house.kith.later(25 * 3_600_000);
  await house.helena.post('/api/sign-in', {
    email: 'helena@example.org',
    password: 'grey otters hum at dusk',
  });
  expect((await confirms(house.helena)).status).toBe(200);
});

test('whoever asked does not confirm while somebody else could', async () => {
  ({ id: course, client } = await house.kith.course(house.helena, { name: 'Joel Baptiste' }));
  await asks(house.helena);
  expect(whyAnswered(await confirms(house.helena))).toBe('409 confirm-another');
});

test('letters written because of a client go with them, whatever address they went to; nobody else’s do', async () => {
  const { installation } = house.kith;
  await tomas.post('/api/invitations', { kind: 'client', client });
  await tomas.put(`/api/clients/${client}`, { name: 'A', email: 'tomas.lind@example.org' });
  const act = async (name: string, form: object) => {
    const id = newId();
    expect((await tomas.post(`/api/courses/${course}/acts/${name}`, { id, form })).status).toBe(200);
    return id;
  };
  const mother = await act('bringBeside', { role: 'guardian', name: 'Rana' });
  const agreed = {
    beside: mother,
    to: ['treatment', 'sharing'],
    how: 'signed',
    mayShare: ['psychoeducation'],
  };
  await act('recordBesideConsent', { ...agreed, whose: 'self' });
  await act('recordBesideConsent', { ...agreed, whose: 'client', to: ['sharing'] });
  await act('tellAlarmRule', {
    rule: 'A plan to die: her mother hears of it the same hour.',
    ring: [mother],
    write: [{ beside: mother, email: 'rana@example.org' }],
    says: 'Please ring her now, and then me.',
    told: [mother],
    clientTold: 'told',
  });
  const alarm = await act('raiseAlarm', { words: 'Heard from her sister.' });
  const other = await house.kith.course(house.helena, { name: 'Omar Aziz', email: 'omar@example.org' });
  await house.helena.post('/api/invitations', { kind: 'client', client: other.client });
  const omar = await house.kith.client(house.helena, other.client);
  await omar.post(`/api/courses/${other.id}/acts/raiseAlarm`, { id: newId(), form: {} });
  const sent: string[] = [];
  await sendWaiting(installation, async ({ to }) => void sent.push(to));
  expect(sent).toContain('rana@example.org');
  const before = (await house.kith.letters()).map(({ to }) => to);
  expect(before).toEqual(expect.arrayContaining(['leila@example.org', 'tomas.lind@example.org']));
  await act('answerAlarm', { alarm, ...answered });
  await asks(tomas);
  expect((await confirms(mina)).status).toBe(200);
  const after = (await house.kith.letters()).map(({ to }) => to);
  const theirs = ['leila@example.org', 'rana@example.org'];
  expect(after.filter((to) => theirs.includes(to))).toEqual([]);
  const others = (to: string) => !theirs.includes(to);
  expect(after).toEqual(expect.arrayContaining(before.filter(others)));
});

test('nobody is erased while an alarm waits, neither asked for nor confirmed, and it stays for whoever is to answer it', async () => {
  const act = async (name: string, form: object) => {
    const id = newId();
    expect((await tomas.post(`/api/courses/${course}/acts/${name}`, { id, form })).status).toBe(200);
    return id;
  };
  const confirm = async () => (await mina.get<ErasuresWaiting>('/api/erasures')).body.erasures[0]?.confirm;
  await asks(tomas);
  expect(await confirm()).toBe('now');
  const alarm = await act('raiseAlarm', { words: 'Said there is a plan.' });
  expect(await confirm()).toBe('alarm-waits');
  expect(whyAnswered(await confirms(mina))).toBe('409 alarm-waits');
  expect((await tomas.get(`/api/courses/${course}`)).status).toBe(200);
  await tomas.delete(`/api/clients/${client}/erasure`);
  expect(whyAnswered(await asks(tomas))).toBe('409 alarm-waits');
  await act('answerAlarm', { alarm, ...answered });
  expect((await asks(tomas)).status).toBe(201);
  expect((await confirms(mina)).body).toEqual({ state: 'erased', courses: 1 });
});

test('what was asked while nothing was under way is not confirmed over a course that has begun since, but for a mistake', async () => {
  const checklist = ['E-02', 'E-04', 'E-07', 'E-10'].map((task) => ({ task, how: 'done' }));
  for (const [name, form] of [
    ['finishEarly', { reason: 'moved', words: 'Moved away', checklist, riskChecked: 'checked' }],
    ['closeCourse', { outcome: 'moved', words: 'Moved away' }],
  ] as const)
    expect((await tomas.post(`/api/courses/${course}/acts/${name}`, { id: newId(), form })).status).toBe(200);
  expect((await asks(tomas, 'client-asked')).status).toBe(201);
  const protocol = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };
  const again = { id: newId(), client: { known: client }, protocol, referral: '' };
  expect((await tomas.post('/api/courses', again)).status).toBe(201);
  const { body } = await mina.get<ErasuresWaiting>('/api/erasures');
  expect(body.erasures[0]?.confirm).toBe('in-treatment');
  expect(whyAnswered(await confirms(mina))).toBe('409 in-treatment');
  expect((await tomas.get(`/api/courses/${again.id}`)).status).toBe(200);
});
