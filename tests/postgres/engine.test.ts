import { rmSync } from 'node:fs';
import { sql } from 'kysely';
import { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { engineOf } from '#server/db/engine.ts';
import { lookForOthers } from '#server/db/other-writers.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { AClinic } from '#tests/a-clinic.ts';
import type { AKith } from '#tests/a-kith.ts';
import { onPostgres } from './for-these.ts';

onPostgres();

let clinic: AClinic;
beforeEach(async () => {
  clinic = await AClinic.open();
});
afterEach(() => clinic.close());

const database = () => clinic.kith.installation.settings.database ?? '';
const schema = () => new URL(database()).searchParams.get('schema') ?? '';

/** Asks PostgreSQL beside Kith, as another hand may. */
async function byAnotherHand<Row>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: database(), options: `-c search_path=${schema()}` });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

test('PostgreSQL itself refuses that a fact is changed, removed, or put in where it does not follow', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  await clinic.course(ana);
  for (const [text, says] of [
    [`update fact set sealed = ''`, 'append-only'],
    ['delete from fact', 'append-only'],
    ['truncate fact', 'append-only'],
    ['truncate entry', 'grows-only'],
    [`update entry set sealed = ''`, 'grows-only'],
    ['delete from checkpoint', 'grows-only'],
    [
      `insert into fact select service, course, seq + 100, act, type, "on", at, by, sealed, prev, hash from fact`,
      'must follow',
    ],
    [`insert into entry select service, chain, seq + 1000, at, sealed, '', hash from entry`, 'grows-only'],
  ])
    await expect(byAnotherHand(String(text)), String(text)).rejects.toThrow(String(says));
});

test('connections that are cut while fifty write lose nothing that was acknowledged, and record nothing twice', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  const { id } = await clinic.course(ana);
  const note = (act: string) =>
    ana.post(`/api/courses/${id}/acts/keepPrivateNote`, { id: act, form: { text: 'Tired today.' } });
  const acts = Array.from({ length: 50 }, () => newId());
  let writing: 'under way' | 'done' = 'under way';
  const cutting = (async () => {
    for (let cuts = 0; cuts < 12 && writing === 'under way'; cuts += 1) {
      await byAnotherHand(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kith'`,
      );
      await new Promise((go) => setTimeout(go, 60));
    }
  })();
  const answers = await Promise.all(acts.map(note));
  writing = 'done';
  await cutting;
  const acknowledged = acts.filter((_, nth) => answers[nth]?.status === 200);
  expect(answers.filter(({ status }) => status !== 200 && status !== 503)).toEqual([]);
  const facts = await clinic.kith.installation.db
    .selectFrom('fact')
    .select('act')
    .where('course', '=', id)
    .execute();
  const recorded = facts.map(({ act }) => act);
  expect(acknowledged.filter((act) => !recorded.includes(act))).toEqual([]);
  expect(new Set(recorded).size).toBe(recorded.length);
  expect((await verify(clinic.kith.installation, () => {})).wrong).toEqual([]);
});

test('a statement that failed and was passed over leaves nothing, and is told as a failure', async () => {
  const { db } = clinic.kith.installation;
  const writing = engineOf(db).write(db, async (transaction) => {
    await transaction.updateTable('setting').set({ value: 'x' }).where('name', '=', 'none').execute();
    await sql`select 1 / 0`.execute(transaction).catch(() => undefined);
  });
  await expect(writing).rejects.toThrow();
});

test('what one server changes of the service holds in another within a second, and a chart that grew is told', async () => {
  const ana = await clinic.member('Ana', ['therapist', 'administrator']);
  const { id } = await clinic.course(ana);
  const other: AKith = await clinic.kith.another();
  const there = ana.at(other);
  const name = async () => (await there.get<{ service: { name: string } }>('/api/here')).body.service.name;
  expect(await name()).toBe('Willow House');
  const { body: before } = await ana.get<Record<string, unknown>>('/api/settings');
  const { youngPeople: _, research: __, ...written } = before;
  expect((await ana.put('/api/settings', { ...written, name: 'Rowan House', before })).status).toBe(200);
  await expect.poll(name, { timeout: 1_000 }).toBe('Rowan House');
  const told: unknown[] = [];
  const { db } = other.installation;
  await clinic.does(ana, id, 'keepPrivateNote', { text: 'Tired today.' });
  await expect
    .poll(async () => told.push(...(await engineOf(db).others.added(db))), { timeout: 1_000 })
    .toBeGreaterThan(0);
  expect(told[0]).toMatchObject({ course: id, by: ana.id });
  await lookForOthers(db);
  await closeInstallation(other.installation);
});

test('the character number 0 is kept in what is sealed, and refused where it would stand in the clear', async () => {
  const ana = await clinic.member('Ana', ['therapist']);
  const { id } = await clinic.course(ana);
  await clinic.does(ana, id, 'keepPrivateNote', { text: 'Tired\u0000today.' });
  const invited = await ana.post('/api/invitations', { kind: 'client', client: 'a\u0000b' });
  expect([invited.status, invited.body.code]).toEqual([400, 'nought']);
});

test('a schema that lost what the folder has seen is not taken for a new one', async () => {
  const { settings } = clinic.kith.installation;
  const again = { ...settings, database: `${database()}_other` };
  await closeInstallation(clinic.kith.installation);
  await expect(openInstallation(again)).rejects.toMatchObject({ code: 'gone-or-empty' });
  await byAnotherHand('update kith_version set version = 1000');
  await expect(openInstallation(settings)).rejects.toMatchObject({ code: 'newer-kith' });
  rmSync(settings.folder, { recursive: true });
  clinic = await AClinic.open();
});
