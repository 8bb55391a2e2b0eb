import { sql } from 'kysely';
import type { Guards } from '#server/db/guards.ts';

/** A fact is never changed or removed, and each follows the one before it: the database itself refuses else. */
export const factTriggers = [
  ...(['update', 'delete'] as const).map((change) => ({
    name: `fact_no_${change}`,
    make: `create trigger fact_no_${change} before ${change} on fact begin select raise(abort, 'facts are append-only'); end`,
  })),
  {
    name: 'fact_follows',
    make: `create trigger fact_follows before insert on fact
       when new.seq > 1 and new.prev is not (
         select hash from fact where service = new.service and course = new.course and seq = new.seq - 1)
       begin select raise(abort, 'a fact must follow the one before it'); end`,
  },
  {
    name: 'fact_begins',
    make: `create trigger fact_begins before insert on fact when new.seq = 1 and new.prev <> ''
       begin select raise(abort, 'a chart begins with nothing before it'); end`,
  },
];

/** Triggers in SQLite’s words. */
export const sqliteGuards: Guards = {
  async facts(db) {
    for (const { make } of factTriggers) await sql.raw(make).execute(db);
  },
  async chain(db, table, columns) {
    const same = columns.map((column) => `${column} = new.${column}`).join(' and ');
    const refuses = sql.raw(`begin select raise(abort, '${table}-grows-only'); end`);
    const on = sql.table(table);
    const named = (what: string) => sql.id(`${table}_${what}`);
    await sql`create trigger ${named('no_update')} before update on ${on} ${refuses}`.execute(db);
    await sql`create trigger ${named('no_delete')} before delete on ${on} ${refuses}`.execute(db);
    await sql`create trigger ${named('follows')} before insert on ${on} when new.prev is not coalesce(
      (select hash from ${on} where ${sql.raw(same)} and seq < new.seq order by seq desc limit 1), '')
    ${refuses}`.execute(db);
  },
};
