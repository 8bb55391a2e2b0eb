import type { BetterAuthOptions } from 'better-auth';
import { getSchema } from 'better-auth/db';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '#server/db/tables.ts';

type Table = ReturnType<typeof getSchema>[string];
type Field = Table['fields'][string];

/** Text compares by its bytes, as in an SQLite file. */
const text = sql`text collate "C"`;

/** Times are text and whether is a number, as better-auth keeps them in SQLite: both engines hold the same rows. */
const kindOf = ({ type }: Field) => (type === 'number' || type === 'boolean' ? sql`bigint` : text);

/** Makes the tables of sign-in in PostgreSQL where they are missing, and the columns that this version added. */
export async function makeTablesElsewhere(db: Kysely<Tables>, options: BetterAuthOptions): Promise<void> {
  const tables = Object.entries(getSchema(options)).toSorted(([, one], [, other]) => one.order - other.order);
  for (const [name, table] of tables) {
    const { rows } = await sql<{ column: string }>`
      select column_name as "column" from information_schema.columns
      where table_schema = current_schema() and table_name = ${name}`.execute(db);
    await (rows.length === 0
      ? make(db, name, table)
      : add(db, name, table, new Set(rows.map((row) => row.column))));
  }
}

async function make(db: Kysely<Tables>, name: string, { fields, indexes = [] }: Table): Promise<void> {
  let making = db.schema.createTable(name).addColumn('id', text, (column) => column.primaryKey());
  for (const [column, field] of Object.entries(fields)) {
    making = making.addColumn(column, kindOf(field), (made) => {
      const asked = field.required === false ? made : made.notNull();
      const unique = field.unique ? asked.unique() : asked;
      const { references } = field;
      return references
        ? unique
            .references(`${references.model}.${references.field}`)
            .onDelete(references.onDelete ?? 'cascade')
        : unique;
    });
  }
  await making.execute();
  for (const { name: index, columns, unique } of indexes) {
    const on = db.schema
      .createIndex(index)
      .on(name)
      .columns([...columns]);
    await (unique ? on.unique() : on).execute();
  }
}

async function add(
  db: Kysely<Tables>,
  name: string,
  { fields }: Table,
  there: ReadonlySet<string>,
): Promise<void> {
  for (const [column, field] of Object.entries(fields)) {
    if (!there.has(column)) await db.schema.alterTable(name).addColumn(column, kindOf(field)).execute();
  }
}
