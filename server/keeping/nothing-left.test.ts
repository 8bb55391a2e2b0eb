import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openIdentity } from '#server/accounts/clients.ts';
import { openInvitee } from '#server/accounts/invitations.ts';
import { chainKey, openEntry } from '#server/chains/entry.ts';
import { reasonPlace } from '#server/courses/write-looks.ts';
import { unseal } from '#server/db/seal.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { clientOfLetter, openMail } from '#server/post/outbox.ts';
import { AClinic } from '#tests/a-clinic.ts';
import { aPassword } from '#tests/a-kith.ts';
import { whyAnswered } from '#tests/why-refused.ts';

/** Whatever an erased client left anywhere in the database is looked for, table by table, opened with every key there is. */

type Row = Record<string, unknown>;

/** Every row of every table as Kith itself can read it, with what only its own code opens beside it. */
async function everyRow({ kith }: AClinic): Promise<{ table: string; row: Row }[]> {
  const { db, master } = kith.installation;
  const { rows: names } = await sql<{ name: string }>`select name from sqlite_master
    where type = 'table' and name not like 'sqlite_%'`.execute(db);
  const chains = await db.selectFrom('chain').selectAll().execute();
  const opened = (table: string, row: Row): Row => {
    const one = row as never;
    if (table === 'letter')
      return { ...row, opened: openMail(master, one), client: clientOfLetter(master, one) };
    if (table === 'look' && row.reason)
      return { ...row, opened: unseal(master, reasonPlace(String(row.id)), String(row.reason)) };
    if (table === 'client') return { ...row, opened: openIdentity(master, one) };
    if (table === 'invitation') return { ...row, opened: openInvitee(master, one) };
    const chain = table === 'entry' ? chains.find(({ name }) => name === row.chain) : undefined;
    return chain ? { ...row, opened: openEntry(chainKey(master, chain), one) } : row;
  };
  const all: { table: string; row: Row }[] = [];
  for (const { name } of names) {
    const rows = await db
      .selectFrom(name as 'setting')
      .selectAll()
      .execute();
    for (const row of rows) all.push({ table: name, row: opened(name, row) });
  }
  return all;
}

/** In which tables, and of the chains in which, one of these stands. */
function whereIs(all: readonly { table: string; row: Row }[], words: readonly string[]): string[] {
  const met = all.filter(({ row }) => {
    const text = JSON.stringify(row).toLowerCase();
    return words.some((word) => text.includes(word.toLowerCase()));
  });
  return [...new Set(met.map(({ table, row }) => (row.chain ? `${table} of ${row.chain}` : table)))].sort();
}

const triesOf = (all: readonly { table: string; row: Row }[]) =>
  all.flatMap(({ table, row }) => (table === 'attempt' ? [String(row.key)] : []));

test('of a client who was erased no table holds a word, and their ids stand only where it says that they were here', async () => {
  const clinic = await AClinic.open();
  const { kith } = clinic;
  const ana = await clinic.member('Ana', ['therapist']);
  const max = await clinic.member('Max', ['manager']);
  const nadia = await clinic.member('Nadia', ['therapist']);
  const { id: course, client } = await clinic.course(ana, 'Quillwort Haddad');
  const other = await clinic.course(ana, 'Omar Aziz');
  const known = { name: 'Quillwort Haddad', email: 'quillwort.first@example.org', phone: '020 7946 0018' };
  expect((await ana.put(`/api/clients/${client}`, known)).status).toBe(200);
  expect((await ana.post('/api/invitations', { kind: 'client', client })).status).toBe(201);
  const leila = await clinic.joins(client, 'Quillwort');
  const omar = await clinic.joins(other.client, 'Omar');
  const own = 'quillwort@client.example.org';
  const marked = 'A hushed Quillwortword';

  // What somebody does here leaves something of theirs in as many places as it can.
  await clinic.does(leila, course, 'addPerson', { displayName: marked, role: 'friend' });
  const alarm = await clinic.does(leila, course, 'raiseAlarm', { words: marked });
  const answer = { asked: marked, said: marked, decided: marked, why: marked, nextReview: marked };
  await clinic.does(ana, course, 'answerAlarm', { alarm, ...answer, actions: ['more_contact'] });
  await leila.get(`/api/courses/${course}`);
  await leila.get(`/api/courses/${course}/looks`);
  await ana.get(`/api/courses/${course}`);
  const opened = await nadia.post(`/api/courses/${course}/emergency`, {
    reason: `${marked} has rung us in crisis`,
  });
  expect(opened.status).toBe(201);
  expect((await leila.put('/api/language', { language: 'es' })).status).toBe(200);
  await leila.post('/api/second-factor/begin', { password: aPassword });
  const stranger = kith.visitor();
  for (const email of [own, own.toUpperCase(), 'omar@client.example.org'])
    await stranger.post('/api/sign-in', { email, password: 'not it at all' });
  for (const one of [leila, omar]) {
    await one.post('/api/sign-in', { email: one.account?.email, password: 'wrong at her own desk' });
    const change = { password: 'not it', next: 'four herons left the weir' };
    expect(whyAnswered(await one.post('/api/password/change', change))).toBe('422 wrong-password');
  }
  await stranger.post('/api/password/forgot', { email: own });
  await stranger.post('/api/password/forgot', { email: 'quillwort.first@example.org' });
  const page = { token: 'made-up', code: '000000' };
  expect((await stranger.post(`/api/beside/${course}`, page)).status).toBe(404);

  const words = ['quillwort', '7946 0018'];
  const ids = [course, client, leila.id];
  const before = await everyRow(clinic);
  const hers = new Set(triesOf(before));
  expect(whereIs(before, words)).toEqual(['client', 'invitation', 'letter', 'look', 'user']);
  expect(whereIs(before, ids)).toEqual(
    expect.arrayContaining(['account', 'client', 'course', 'letter', 'look', 'session', 'twoFactor', 'user']),
  );

  await ana.post(`/api/clients/${client}/erasure`, { reason: 'mistake', law: true });
  expect((await max.post(`/api/clients/${client}/erasure/confirm`)).status).toBe(200);

  const after = await everyRow(clinic);
  expect(whereIs(after, words)).toEqual([]);
  const chainsOf = whereIs(after, ids).filter((one) => !one.startsWith('entry of '));
  expect(chainsOf.filter((one) => one !== 'checkpoint')).toEqual(['fact', 'look']);
  // Of an entry its kind, its days and whose account wrote it can be opened with the service’s key; its words cannot.
  const ofAccount = whereIs(after, [leila.id]).filter((one) => !one.startsWith('entry of '));
  expect(ofAccount).toEqual(['fact']);
  const left = new Set(triesOf(after));
  const taken = [...hers].filter((key) => !left.has(key));
  const whose = new Set(taken.map((key) => key.split('.')[1]));
  expect(whose.size, 'her two addresses, her account, the pages of her course').toBe(4);
  expect([...left].filter((key) => key.includes('.')).length, 'tries of others stay').toBeGreaterThan(1);
  expect((await verify(kith.installation)).wrong).toEqual([]);
  await clinic.close();
});
