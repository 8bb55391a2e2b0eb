import { sql } from 'kysely';
import { engineOf } from '#server/db/engine.ts';
import { damageOf } from '#server/db/sqlite/damage.ts';
import { freshDatabase } from '#server/db/sqlite/version-steps.ts';
import type { Db } from '#server/db/tables.ts';
import type { Settings } from '#server/settings.ts';
import { makeSignInTables } from '#server/sign-in/sign-in.ts';
import { words } from './words.ts';

/** What the database itself says: its own check, its foreign keys, and that it has the tables and triggers of this Kith. */
export async function checkDatabase({ db, settings }: { db: Db; settings: Settings }): Promise<string[]> {
  // What stands elsewhere is for PostgreSQL to check.
  if (engineOf(db).file === undefined) return [];
  const foreign = await sql<{ table: string; rowid: number }>`pragma foreign_key_check`.execute(db);
  const shape = await checkShape(db, settings);
  return [
    ...damageOf(settings.folder),
    ...foreign.rows.map(({ table, rowid }) => `row ${rowid} of the table ${table} belongs to nothing`),
    ...shape,
    // What its columns hold can be asked only where they bear their names.
    ...(shape.length === 0 ? await checkKinds(db) : []),
  ];
}

/** Compares tables, columns, indexes and triggers with those of a new database of this version. */
export async function checkShape(db: Db, settings: Settings): Promise<string[]> {
  const fresh = await freshDatabase();
  await makeSignInTables(fresh, settings);
  const [is, shouldBe] = [await shapeOf(db), await shapeOf(fresh)];
  await fresh.destroy();
  const wrong: string[] = [];
  for (const [name, shape] of shouldBe) {
    if (!is.has(name)) wrong.push(words.database.gone(name));
    else if (is.get(name) !== shape) wrong.push(words.database.another(name));
  }
  for (const name of is.keys()) {
    if (!shouldBe.has(name)) wrong.push(words.database.none(name));
  }
  return wrong;
}

/**
 * What SQLite makes for itself: indexes without words of their own, and tables by these names. By a name of that kind a
 * trigger or a view put in by hand would be passed over.
 */
const madeBySqlite = sql`(type = 'index' and sql is null) or (type = 'table' and name in ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4'))`;

/** Tables by their columns and keys, whatever the order in which versions added them; all else by its words. */
async function shapeOf(db: Db): Promise<Map<string, string>> {
  const { rows } = await sql<{ type: string; name: string; sql: string }>`
    select type, name, sql from sqlite_master where not (${madeBySqlite})`.execute(db);
  const shapes = new Map<string, string>();
  for (const { type, name, sql: words } of rows) {
    shapes.set(`${type} ${name}`, type === 'table' ? await tableShape(db, name, words) : words);
  }
  return shapes;
}

/** What a table can be made with beside its columns and keys, and Kith makes none with: it lets rows in or keeps them out. */
const walls = /\b(check|collate|conflict|generated|strict|without|deferrable)\b/gi;

async function tableShape(db: Db, table: string, words: string): Promise<string> {
  const columns = await sql<{ name: string; type: string; notnull: number; pk: number; hidden: number }>`
    select name, type, "notnull", pk, hidden from pragma_table_xinfo(${table})`.execute(db);
  const unique = await sql<{ columns: string }>`
    select (select group_concat(name) from pragma_index_info(list.name)) as columns
    from pragma_index_list(${table}) as list where list."unique" = 1`.execute(db);
  const foreign = await sql<{ way: string }>`
    select "table" || ' ' || "from" || ' ' || on_delete as way from pragma_foreign_key_list(${table})`.execute(
    db,
  );
  return JSON.stringify([
    columns.rows.map((column) => Object.values(column).join(' ')).toSorted(),
    unique.rows.map((index) => index.columns).toSorted(),
    foreign.rows.map(({ way }) => way).toSorted(),
    words.match(walls),
  ]);
}

/** No column of Kith holds bytes: text that was made bytes reads alike and is another. */
async function checkKinds(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string; columns: string }>`
    select name, (select json_group_array(name) from pragma_table_info(tables.name)) as columns
    from sqlite_master as tables where type = 'table' and not (${madeBySqlite})`.execute(db);
  const wrong: string[] = [];
  for (const { name, columns } of rows) {
    const anyBytes = sql.join(
      (JSON.parse(columns) as string[]).map((column) => sql`typeof(${sql.ref(column)}) = 'blob'`),
      sql` or `,
    );
    const found = await sql<{ rowid: number }>`
      select rowid from ${sql.table(name)} where ${anyBytes} limit 20`.execute(db);
    wrong.push(...found.rows.map(({ rowid }) => words.database.bytes(rowid, name)));
  }
  return wrong;
}
