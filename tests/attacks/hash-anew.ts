import type Database from 'better-sqlite3';
import { hashOfEntry } from '#server/chains/entry.ts';
import { asWritten, hashOf } from '#server/db/facts.ts';
import type { EntryRow, FactRow } from '#server/db/tables.ts';

type Open = InstanceType<typeof Database>;

/**
 * Numbers and hashes a chart anew, as somebody who knows how it is done, and even of what the facts are, and signs
 * nothing; the row in the lists follows.
 */
export function hashChartAnew(database: Open, course: string): void {
  const facts = database
    .prepare<[string], FactRow & { rowid: number }>(
      `select rowid, service, course, seq, opened(act) as act, opened(type) as type, "on", at, by, sealed, prev, hash
       from fact where course = ? order by seq, rowid`,
    )
    .all(course);
  const write = database.prepare('update fact set seq = ?, prev = ?, hash = ? where rowid = ?');
  // Numbers are unique: all are moved out of the way first.
  database.prepare('update fact set seq = -seq - 1000 where course = ?').run(course);
  let prev = '';
  for (const [index, fact] of facts.entries()) {
    const seq = index + 1;
    const hash = hashOf({ ...asWritten(fact), seq, prev });
    write.run(seq, prev, hash, fact.rowid);
    prev = hash;
  }
  database.prepare('update course set seq = ?, head = ? where id = ?').run(facts.length, prev, course);
}

/** The same for a chain of the service. */
export function hashChainAnew(database: Open, chain: string): void {
  const entries = database
    .prepare<[string], EntryRow & { rowid: number }>(
      'select rowid, service, chain, seq, opened(at) as at, sealed, prev, hash from entry where chain = ? order by seq',
    )
    .all(chain);
  const write = database.prepare('update entry set seq = ?, prev = ?, hash = ? where rowid = ?');
  database.prepare('update entry set seq = -seq - 1000 where chain = ?').run(chain);
  let prev = '';
  for (const [index, entry] of entries.entries()) {
    const seq = index + 1;
    const hash = hashOfEntry({ ...entry, seq, prev });
    write.run(seq, prev, hash, entry.rowid);
    prev = hash;
  }
  database.prepare('update chain set seq = ?, hash = ? where name = ?').run(entries.length, prev, chain);
}

/** Puts rows of an earlier copy of the database in place of those that are there now. */
export function putBackRows(database: Open, earlier: string, table: string, where: string): void {
  database.exec(`attach '${earlier}' as earlier`);
  database.exec(`delete from ${table} where ${where}`);
  database.exec(`insert into ${table} select * from earlier.${table} where ${where}`);
  database.exec('detach earlier');
}
