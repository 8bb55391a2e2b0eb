import { expect, test } from 'vitest';
import { kith } from '#tests/durability/kith-command.ts';
import { Attacked, type Prepared, preparedOnce } from './attacked-folder.ts';
import { verified } from './verified.ts';

let prepared: Prepared;
preparedOnce((made) => {
  prepared = made;
});

/** What verify says after this statement, with the database in hand. */
async function after(statement: string): Promise<string> {
  const folder = new Attacked(prepared.folder);
  folder.plainly((database) => {
    database.pragma('foreign_keys = OFF');
    database.exec(statement);
  });
  try {
    return (await verified(folder)).says.join('\n');
  } finally {
    folder.remove();
  }
}

interface Part {
  type: string;
  name: string;
  table: string;
}

const parts = () =>
  (
    new Attacked(prepared.folder).ask(
      `select type, name, tbl_name from sqlite_master where name not like 'sqlite%' and sql is not null`,
    ) as [string, string, string][]
  ).map(([type, name, table]): Part => ({ type, name, table }));

/** Sign-in makes these anew where they are gone: what was in them is named, row by row. */
const ofSignIn = ['user', 'account', 'session', 'verification', 'twoFactor'];

test('a table that was dropped is named, whichever it is', async () => {
  const unnamed: string[] = [];
  for (const { name } of parts().filter(({ type }) => type === 'table')) {
    const says = await after(`drop table "${name}"`);
    const named = ofSignIn.includes(name) ? `Table ${name}, row` : `table ${name} is gone from the database`;
    if (!says.toLowerCase().includes(named.toLowerCase())) unnamed.push(`${name}: ${says}`);
  }
  expect(unnamed.filter((one) => !/^(twoFactor|verification): $/.test(one))).toEqual([]);
});

test('a column, an index and a trigger that were dropped are named', async () => {
  const unnamed: string[] = [];
  const some = parts().filter(({ type, table }) => type !== 'table' && !ofSignIn.includes(table));
  for (const { type, name } of some) {
    const says = await after(`drop ${type} "${name}"`);
    if (!says.includes(`${type} ${name} is gone`)) unnamed.push(`${name}: ${says}`);
  }
  for (const [table, column] of [
    ['look', 'reason'],
    ['fact', 'by'],
    ['course', 'signature'],
    ['checkpoint', 'at'],
    ['client', 'identity'],
  ]) {
    const says = await after(
      `drop trigger fact_no_update; drop trigger fact_no_delete; alter table "${table}" drop column "${column}"`,
    );
    if (!says.includes(`table ${table} is another`)) unnamed.push(`${table}.${column}: ${says}`);
  }
  expect(unnamed).toEqual([]);
});

test.each(['look', 'chain', 'course'])(
  'the command ends with 3 where the table %s is gone',
  async (table) => {
    const folder = new Attacked(prepared.folder);
    folder.plainly((database) => void database.exec(`drop table "${table}"`));
    const { code, out } = await kith(['verify', '--data', folder.folder]);
    folder.remove();
    expect([code, out.includes(`able ${table} is gone from the database`)]).toEqual([3, true]);
  },
);
