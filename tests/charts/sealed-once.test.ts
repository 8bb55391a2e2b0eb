import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ColumnSeal } from '#server/db/column-seal.ts';
import { asWritten } from '#server/db/facts.ts';
import { howColumnsStand } from '#server/db/how-columns-stand.ts';
import type { FactRow } from '#server/db/tables.ts';
import { closeInstallation, openInstallation } from '#server/installation.ts';
import { refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { readSettings } from '#server/settings.ts';
import { type Prepared, prepare } from '#tests/attacks/attacked-folder.ts';
import { wordsIn } from '#tests/attacks/joined.ts';

let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare();
});
afterAll(() => rmSync(join(prepared.folder, '..'), { recursive: true }));

/** A folder as the Kith before this one left it: the same rows, chains and signatures, and nothing sealed by column. */
function inTheClear(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-clear-'));
  cpSync(prepared.folder, folder, { recursive: true });
  const seal = new ColumnSeal(Buffer.from(readFileSync(join(folder, 'kith.key'), 'utf8').trim(), 'hex'));
  const opened = (value: unknown) =>
    typeof value === 'string' && seal.columnOf(value) !== undefined ? seal.opened(value) : value;
  const database = new Database(join(folder, 'kith.db'));
  const triggers = database
    .prepare<[], { name: string; sql: string }>(`select name, sql from sqlite_master where type = 'trigger'`)
    .all();
  for (const { name } of triggers) database.exec(`drop trigger ${name}`);
  for (const [table, columns] of howColumnsStand) {
    const names = [...columns.keys()];
    const set = names.map((name) => `"${name}" = ?`).join(', ');
    const write = database.prepare(`update "${table}" set ${set} where rowid = ?`);
    const rows = database
      .prepare<[], Record<string, unknown>>(`select rowid as "rowid", * from "${table}"`)
      .all();
    for (const { rowid, ...row } of rows) {
      const clear = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, opened(value)]));
      const whole: Record<string, unknown> =
        table === 'fact' ? { ...asWritten(clear as unknown as FactRow) } : clear;
      write.run(...names.map((name) => whole[name]), rowid);
    }
  }
  // What a version since has added was not there.
  database.exec(
    'drop table referral; drop table calendar; alter table course drop column hours; drop index course_figures; drop index course_by_alarm; drop index course_open; alter table course drop column figures; alter table course drop column died; alter table client drop column merged_into; drop index course_in_group; drop table supervision_meeting; drop table unnamed; drop table group_chart; alter table course drop column outcome; alter table course drop column in_group',
  );
  for (const { sql } of triggers) database.exec(sql);
  database.pragma('user_version = 5');
  database.close();
  return folder;
}

const words = [
  'ana@example.org',
  'leila@client.example.org',
  'ConsentRefused',
  'AlarmRaised',
  '"administrator"',
  'Willow House',
];
const inFolder = (folder: string) => [
  ...new Set(readdirSync(folder).flatMap((name) => wordsIn(readFileSync(join(folder, name)), words))),
];

test('a folder that stood in the clear is sealed once, says so, is whole, and no word of before is left in its bytes', async () => {
  const folder = inTheClear();
  expect(inFolder(folder).toSorted()).toEqual(words.toSorted());
  const said: string[] = [];
  const open = () =>
    openInstallation(readSettings({}, { folder }), {
      log: pino({ level: 'silent' }),
      tell: (one) => said.push(one),
    });
  const installation = await open();
  expect(said).toEqual([expect.stringContaining('is sealed now, once')]);
  // What lists tell since then is written by the first start of a newer Kith.
  await refreshSummaries(installation);
  expect(await verify(installation)).toMatchObject({ courses: 2, wrong: [], notes: [] });
  expect(await installation.signIn.accountOf('ana@example.org')).toMatchObject({ name: 'Ana' });
  expect(inFolder(folder)).toEqual([]);
  await closeInstallation(installation);
  await closeInstallation(await open());
  expect(said).toHaveLength(1);
  rmSync(folder, { recursive: true });
});
