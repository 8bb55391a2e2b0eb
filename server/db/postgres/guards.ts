import { type Kysely, sql } from 'kysely';
import type { Guards } from '#server/db/guards.ts';
import type { Tables } from '#server/db/tables.ts';
import { words } from './words.ts';

/** A function that refuses, or does, what a trigger asks of it; in whichever schema the tables are. */
const called = (db: Kysely<Tables>, name: string, body: string) =>
  sql
    .raw(
      `create function ${name}() returns trigger language plpgsql set search_path from current as $$ ${body} $$`,
    )
    .execute(db);

const trigger = (db: Kysely<Tables>, name: string, when: string, calls: string) =>
  sql.raw(`create trigger ${name} ${when} execute function ${calls}()`).execute(db);

/** Refuses every change: also of all rows at once, which no trigger of single rows would see. */
async function growsOnly(db: Kysely<Tables>, table: string, says: string): Promise<void> {
  const refuses = `${table}_refuses`;
  await called(db, refuses, `begin raise exception '${says}'; end`);
  await trigger(db, `${table}_no_update`, `before update on "${table}" for each row`, refuses);
  await trigger(db, `${table}_no_delete`, `before delete on "${table}" for each row`, refuses);
  await trigger(db, `${table}_no_truncate`, `before truncate on "${table}" for each statement`, refuses);
}

/** What SQLite’s guards refuse, in PostgreSQL’s words. */
export const postgresGuards: Guards = {
  async facts(db) {
    await growsOnly(db, 'fact', words.en.appendOnly);
    await called(
      db,
      'fact_goes_on',
      `declare before text;
       begin
         if new.seq = 1 then
           if new.prev <> '' then raise exception 'a chart begins with nothing before it'; end if;
           return new;
         end if;
         select hash into before from fact
           where service = new.service and course = new.course and seq = new.seq - 1;
         if before is distinct from new.prev then
           raise exception 'a fact must follow the one before it';
         end if;
         return new;
       end`,
    );
    await trigger(db, 'fact_follows', 'before insert on fact for each row', 'fact_goes_on');
  },
  async chain(db, table, same) {
    await growsOnly(db, table, `${table}-grows-only`);
    const isSame = same.map((column) => `${column} = new.${column}`).join(' and ');
    await called(
      db,
      `${table}_goes_on`,
      `begin
         if new.prev is distinct from coalesce((select hash from "${table}"
             where ${isSame} and seq < new.seq order by seq desc limit 1), '') then
           raise exception '${table}-grows-only';
         end if;
         return new;
       end`,
    );
    await trigger(db, `${table}_follows`, `before insert on "${table}" for each row`, `${table}_goes_on`);
  },
};
