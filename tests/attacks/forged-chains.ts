import { writeFileSync } from 'node:fs';
import { type Forgery, type Open, saying } from './forgery.ts';
import { hashChainAnew, putBackRows } from './hash-anew.ts';

const entries = (chain: string) => () =>
  `select seq, sealed, hash from entry where chain = '${chain}' order by seq`;

function cutLast(database: Open, chain: string, count: number): void {
  database.exec(
    `delete from entry where chain = '${chain}' and seq > (select max(seq) - ${count} from entry where chain = '${chain}')`,
  );
}

/** What is done to the chains themselves, to the checkpoints, and to the database’s own walls. */
export const forgedChains: Forgery[] = [
  {
    kind: 'the words of two entries of a chain exchanged, and it hashed anew',
    inDatabase(database) {
      const words = database.prepare(`select sealed from entry where chain = 'member' and seq = ?`).pluck();
      const [first, second] = [words.get(1), words.get(2)];
      const write = database.prepare(`update entry set sealed = ? where chain = 'member' and seq = ?`);
      write.run(second, 1);
      write.run(first, 2);
      hashChainAnew(database, 'member');
    },
    proof: entries('member'),
    named: () => saying('Table member: entry 1 of its chain cannot be unsealed'),
  },
  {
    kind: 'an entry of a chain taken out with its row, and the rest numbered and hashed anew',
    inDatabase(database) {
      database.exec(`delete from member where opened(name) = 'Max'`);
      database.exec(`delete from entry where chain = 'member' and seq = 5`);
      hashChainAnew(database, 'member');
    },
    proof: entries('member'),
    named: () => saying('Table member: where its chain ends is not signed by this service'),
  },
  {
    kind: 'the last looks cut off, rows and chain alike, and the count lowered',
    inDatabase(database) {
      cutLast(database, 'look', 2);
      database.exec('delete from look where id in (select id from look order by id desc limit 2)');
      hashChainAnew(database, 'look');
    },
    proof: entries('look'),
    named: () => saying('Table look: where its chain ends is not signed by this service'),
  },
  {
    kind: 'the looks put back as they were signed earlier, rows and chain alike',
    inDatabase(database, { earlier }) {
      const from = `${earlier}/kith.db`;
      putBackRows(database, from, 'chain', `name = 'look'`);
      putBackRows(database, from, 'entry', `chain = 'look'`);
      putBackRows(database, from, 'look', 'true');
    },
    proof: entries('look'),
    named: () => saying('Table look: entries', 'are missing'),
  },
  {
    kind: 'an entry of a chain changed in its hour',
    inDatabase: (database) =>
      void database.exec(
        `update entry set at = '2020-01-01T00:00:00.000Z' where chain = 'audit' and seq = 1`,
      ),
    proof: () => `select at from entry where chain = 'audit'`,
    named: () => saying('Table audit: entry 1 of its chain was changed after it was written'),
  },
  {
    kind: 'a line of the audit taken out',
    inDatabase: (database) => void database.exec(`delete from entry where chain = 'audit' and seq = 2`),
    proof: entries('audit'),
    named: () => saying('Table audit: entry 2 of its chain is missing'),
  },
  {
    kind: 'the whole audit emptied, and its head put back to nothing',
    inDatabase(database) {
      database.exec(`delete from entry where chain = 'audit'`);
      hashChainAnew(database, 'audit');
    },
    proof: entries('audit'),
    named: () => saying('Table audit:', 'missing'),
  },
  {
    kind: 'a line of the audit moved to another chain',
    inDatabase(database) {
      database.exec(`update entry set chain = 'look', seq = 90 where chain = 'audit' and seq = 3`);
      for (const chain of ['look', 'audit']) hashChainAnew(database, chain);
    },
    proof: entries('look'),
    named: () => saying('Table look:', 'cannot be unsealed'),
  },
  {
    kind: 'a chain’s own row taken out',
    inDatabase: (database) => void database.exec(`delete from chain where name = 'member'`),
    proof: () => 'select name, seq from chain order by name',
    named: () => saying('Table member:'),
  },
  {
    kind: 'a chain under another’s key',
    inDatabase: (database) =>
      void database.exec(
        `update chain set key = (select key from chain where name = 'look') where name = 'member'`,
      ),
    proof: () => 'select key from chain order by name',
    named: () => saying('Table member: the key of its chain cannot be opened'),
  },
  {
    kind: 'a chain that no Kith has',
    inDatabase: (database) =>
      void database.exec(
        `insert into chain select service, 'made-up', key, seq, hash, signature from chain limit 1`,
      ),
    proof: () => 'select name from chain',
    named: () => saying('Table chain, row here/made-up: this Kith has no such chain'),
  },
  {
    kind: 'a checkpoint changed',
    inDatabase: (database) =>
      void database.exec(`update checkpoint set body = replace(body, '"courses":2', '"courses":1')`),
    proof: () => 'select body from checkpoint',
    named: () => saying('Table checkpoint, row', 'it was changed after it was signed'),
  },
  {
    kind: 'a checkpoint signed for another',
    inDatabase: (database) =>
      void database.exec(
        'update checkpoint set signature = (select signature from checkpoint where seq = 1)',
      ),
    proof: () => 'select signature from checkpoint',
    named: () => saying('Table checkpoint, row 2: it was changed after it was signed'),
  },
  {
    kind: 'the last checkpoint taken out, and the file of checkpoints emptied of it',
    inFolder(folder) {
      folder.withDatabase((database) =>
        database.exec('delete from checkpoint where seq = (select max(seq) from checkpoint)'),
      );
      writeFileSync(folder.file('kith.checkpoints'), '');
    },
    proof: () => 'select seq from checkpoint',
    named: () => saying('Table checkpoint, row', 'it is missing'),
  },
  {
    kind: 'the signed end of the checkpoints put back to the one before',
    inDatabase(database, { earlier }) {
      putBackRows(database, `${earlier}/kith.db`, 'chain', `name = 'checkpoint'`);
    },
    proof: () => `select seq, hash from chain where name = 'checkpoint'`,
    named: () => saying('Table checkpoint: where they end is not signed by this service'),
  },
  {
    kind: 'a checkpoint moved to another service',
    inDatabase: (database) => void database.exec(`update checkpoint set service = 'there' where seq = 1`),
    proof: () => 'select service from checkpoint',
    named: () => saying('Table checkpoint, row 1: it was moved to another service'),
  },
  {
    kind: 'the last checkpoint taken out',
    inDatabase: (database) =>
      void database.exec('delete from checkpoint where seq = (select max(seq) from checkpoint)'),
    proof: () => 'select seq from checkpoint',
    named: () => saying('is not in the database: what is here is older, or was cut'),
  },
  {
    kind: 'the first checkpoint taken out',
    inDatabase: (database) => void database.exec('delete from checkpoint where seq = 1'),
    proof: () => 'select seq from checkpoint',
    named: () => saying('Table checkpoint, row 1: it is missing'),
  },
  {
    kind: 'every checkpoint taken out',
    inDatabase: (database) => void database.exec('delete from checkpoint'),
    proof: () => 'select seq from checkpoint',
    named: () => saying('Table checkpoint: every checkpoint is gone'),
  },
  ...(
    [
      ['a trigger taken out', 'drop trigger fact_no_update', 'the trigger fact_no_update is gone'],
      ['an index taken out', 'drop index look_by_course', 'the index look_by_course is gone'],
      [
        'a trigger put in, that lets no alarm through',
        `create trigger no_alarm after insert on letter begin delete from letter where id = new.id; end`,
        'the trigger no_alarm is none that this Kith makes',
      ],
      ['a table put in', 'create table made_up (id text)', 'the table made_up is none that this Kith makes'],
      ['a column taken out', 'alter table letter drop column failure', 'the table letter is another'],
      ['a column put in', 'alter table letter add column made_up text', 'the table letter is another'],
      [
        'a view put in',
        'create view made_up as select * from look',
        'the view made_up is none that this Kith makes',
      ],
      [
        'a trigger put in under a name that SQLite keeps to itself',
        `pragma writable_schema = 1; insert into sqlite_master (type, name, tbl_name, rootpage, sql) values
          ('trigger', 'sqlite_q', 'letter', 0, 'create trigger sqlite_q after insert on letter begin delete from letter where id = new.id; end')`,
        'the trigger sqlite_q is none that this Kith makes',
      ],
      [
        'a trigger rewritten so that it refuses nothing',
        'drop trigger entry_no_delete; create trigger entry_no_delete before delete on entry when false begin select 1; end',
        'the trigger entry_no_delete is another than this Kith makes',
      ],
      [
        'a table made anew so that it takes no alarm',
        `pragma writable_schema = on;
         update sqlite_master set sql = replace(sql, 'constraint "letter_key"', 'constraint no_alarm check (kind <> ''alarm''), constraint "letter_key"') where name = 'letter';
         pragma writable_schema = reset`,
        'the table letter is another',
      ],
      [
        'a table made anew without its key',
        'alter table supervision rename to old; create table supervision as select * from old; drop table old',
        'the table supervision is another',
      ],
    ] as const
  ).map(
    ([kind, statement, says]): Forgery => ({
      kind,
      inFolder: (folder) => folder.plainly((database) => void database.exec(statement)),
      proof: () => 'select name, sql from sqlite_master',
      named: () => saying(says),
    }),
  ),
];
