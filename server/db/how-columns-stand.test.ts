import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AClinic } from '#tests/a-clinic.ts';
import { testOfTheFile } from '#tests/postgres/test-of-the-file.ts';
import { unreadable } from './column-seal.ts';
import { howColumnsStand } from './how-columns-stand.ts';

let clinic: AClinic;
let file: string;
beforeAll(async () => {
  clinic = await AClinic.open();
  const ana = await clinic.member('Ana', ['therapist']);
  await ana.get(`/api/courses/${(await clinic.course(ana)).id}`);
  file = join(clinic.kith.installation.settings.folder, 'kith.db');
});
afterAll(() => clinic.close());

const clearIn = new Map(
  [...howColumnsStand].map(([table, columns]) => [
    table,
    [...columns].flatMap(([column, stands]) => (stands === 'clear' ? [column] : [])).toSorted(),
  ]),
);

test('the page lists what stands in the clear, table by table, and nothing else', () => {
  const page = readFileSync(new URL('../../docs/safety/in-the-clear.md', import.meta.url), 'utf8');
  const listed = [...page.matchAll(/^\| (\w+) \| ([\w, ]+) \|/gm)]
    .map(([, table = '', columns = '']) => [table, columns.split(', ').toSorted()] as const)
    .filter(([table]) => table !== 'table');
  expect(new Map(listed)).toEqual(clearIn);
});

testOfTheFile('every column of the file is on the list, and what is not clear is sealed in every row', () => {
  const database = new Database(file, { readonly: true });
  const tables = database
    .prepare<[], string>(`select name from sqlite_master where type = 'table' and name not like 'sqlite_%'`)
    .pluck()
    .all();
  expect(tables.toSorted()).toEqual([...howColumnsStand.keys()].toSorted());
  for (const table of tables) {
    const columns = howColumnsStand.get(table);
    const there = database
      .prepare<[string], string>('select name from pragma_table_info(?)')
      .pluck()
      .all(table);
    expect(there.toSorted(), table).toEqual([...(columns?.keys() ?? [])].toSorted());
    for (const row of database.prepare<[], Record<string, unknown>>(`select * from "${table}"`).all()) {
      for (const [column, value] of Object.entries(row)) {
        const stands = columns?.get(column);
        if (stands === 'clear' || (value === null && stands !== 'sealed-whole')) continue;
        const begins = `${stands === 'coded' ? 'c' : 's'}1:${table}.${column}:`;
        expect(String(value).startsWith(begins), `${table}.${column}`).toBe(true);
      }
    }
  }
  database.close();
});

test('a query that would compare or sort by what is sealed is refused, whoever asks', async () => {
  const { db } = clinic.kith.installation;
  const asked = [
    db.selectFrom('member').selectAll().where('name', '=', 'Helena'),
    db.selectFrom('member').selectAll().where('roles', 'like', '%administrator%'),
    db.selectFrom('course').selectAll().where('therapist', '>', 'a'),
    db.selectFrom('course').selectAll().orderBy('opened_on'),
    db.selectFrom('look').select('person').groupBy('at'),
    db.updateTable('course').set((row) => ({ session: row.ref('seq') })),
  ];
  for (const query of asked) expect(() => query.compile()).toThrow('sealed');
});

test('what a query within a query is asked by is coded once', async () => {
  const { db } = clinic.kith.installation;
  const { id } = await db.selectFrom('look').select('id').executeTakeFirstOrThrow();
  const within = db.selectFrom('look').select('id').where('what', 'in', ['course', 'list']);
  const found = await db.selectFrom('look').select('id').where('id', 'in', within).execute();
  expect(found).toContainEqual({ id });
});

testOfTheFile(
  'what another hand wrote into a sealed column reads as nothing, moved from elsewhere or in the clear',
  async () => {
    const { db } = clinic.kith.installation;
    const read = async () =>
      (await db.selectFrom('member').select(['name', 'roles']).executeTakeFirstOrThrow()).roles;
    const before = await read();
    const database = new Database(file);
    const kept = database.prepare<[], string>('select roles from member').pluck().get();
    for (const written of [
      '["administrator"]',
      `${kept?.slice(0, -6)}AAAAA=`,
      's1:member.roles:',
      's1:no.such:AAAA',
    ]) {
      database.prepare('update member set roles = ?').run(written);
      expect(await read(), written).toBe(unreadable);
    }
    database.prepare('update member set roles = ?').run(kept);
    database.close();
    expect(await read()).toBe(before);
  },
);
