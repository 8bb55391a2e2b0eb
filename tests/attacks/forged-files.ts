import { copyFileSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Forgery, saying } from './forgery.ts';

const checkpoints = 'kith.checkpoints';
const inFile = (kind: string, change: (text: string) => string, says: string): Forgery => ({
  kind,
  inFolder(folder) {
    const file = folder.file(checkpoints);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  },
  named: () => saying(says),
});

/** What is done to the files of the folder. */
export const forgedFiles: Forgery[] = [
  {
    kind: 'an older database put back',
    inFolder: (folder, { earlier }) => copyFileSync(join(earlier, 'kith.db'), folder.file('kith.db')),
    named: ({ courses: [course] }) => saying(`Course ${course}: entries`, 'are missing'),
  },
  {
    kind: 'the file of checkpoints taken out',
    inFolder: (folder) => rmSync(folder.file(checkpoints)),
    named: () => saying(`the file ${checkpoints} is gone from the data folder`),
  },
  {
    kind: 'an older file of checkpoints put back, and the last entries cut from a chain',
    inFolder(folder, { earlier }) {
      copyFileSync(join(earlier, checkpoints), folder.file(checkpoints));
      folder.withDatabase((database) =>
        database.exec(
          `delete from entry where chain = 'audit' and seq = (select max(seq) from entry where chain = 'audit')`,
        ),
      );
    },
    named: () => saying('Table audit:', 'missing'),
  },
  inFile(
    'a number in the file of checkpoints changed',
    (text) => text.replace('"facts":', '"facts":1'),
    `line 1 of ${checkpoints} is not signed by this service`,
  ),
  inFile(
    'a head in the file of checkpoints changed',
    (text) => text.replace(/"look":\[\d+/, '"look":[1'),
    `line 1 of ${checkpoints} is not signed by this service`,
  ),
  inFile(
    'the file of checkpoints emptied',
    () => '',
    `the file ${checkpoints} does not begin with a checkpoint`,
  ),
  inFile(
    'the file of checkpoints filled with words',
    () => 'nothing\n',
    `line 1 of ${checkpoints} is no line of a checkpoint`,
  ),
  inFile(
    'a head added to the file of checkpoints that nobody signed',
    (text) => `${text}{"chain":"look","seq":99,"hash":"ab","signature":"cd"}\n`,
    `line 2 of ${checkpoints} is not signed by this service`,
  ),
  {
    kind: 'one byte of the database flipped',
    inFolder(folder) {
      const file = folder.file('kith.db');
      const bytes = readFileSync(file);
      const [[zone]] = folder.ask('select zone from service') as [[string]];
      const at = bytes.indexOf(zone) + zone.length - 20;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    },
    named: () => saying('Table service, row here: it was changed by another hand than Kith’s (zone)'),
  },
  {
    kind: 'a page of the database filled with other bytes',
    inFolder(folder) {
      const file = folder.file('kith.db');
      const bytes = readFileSync(file);
      bytes.fill(7, bytes.length - 4096 * 3, bytes.length - 4096);
      writeFileSync(file, bytes);
    },
    named: () => saying('the database is damaged'),
  },
  {
    kind: 'the database cut short',
    inFolder: (folder) =>
      truncateSync(folder.file('kith.db'), Math.floor(statSync(folder.file('kith.db')).size / 2)),
    named: () => saying('the database is damaged'),
  },
  {
    kind: 'one sign of a column’s name turned into none that SQL can name',
    inFolder: (folder) =>
      folder.plainly((database) => {
        database.pragma('writable_schema = on');
        database.exec(
          `update sqlite_master set sql = replace(sql, 'reason', 'r' || cast(x'ff' as text) || 'ason') where name = 'look'`,
        );
      }),
    named: () => saying('the table look is another than this Kith makes'),
  },
  {
    kind: 'the database emptied',
    inFolder: (folder) => truncateSync(folder.file('kith.db'), 0),
    named: () => saying('is gone or empty'),
  },
  {
    kind: 'the chains taken out and the version lowered, as if nothing had ever been signed',
    inFolder: (folder) =>
      folder.plainly((database) => {
        for (const table of ['chain', 'entry', 'checkpoint']) database.exec(`drop table ${table}`);
        for (const column of ['head', 'signature']) database.exec(`alter table course drop column ${column}`);
        database.exec(`update member set roles = '["administrator"]'`);
        database.pragma('user_version = 3');
      }),
    named: () => saying('has seen records in it'),
  },
  {
    kind: 'the same, and the file of checkpoints taken out with them',
    inFolder(folder) {
      folder.plainly((database) => {
        for (const table of ['chain', 'entry', 'checkpoint']) database.exec(`drop table ${table}`);
        for (const column of ['head', 'signature']) database.exec(`alter table course drop column ${column}`);
        database.exec('drop index fact_by_act');
        database.pragma('user_version = 3');
      });
      rmSync(folder.file(checkpoints));
    },
    named: () => saying('its version was changed by another hand'),
  },
  ...[0, 3, 4, 5].map(
    (version): Forgery => ({
      kind: `the version of the database lowered to ${version}, and the file of checkpoints taken out`,
      inFolder(folder) {
        folder.plainly((database) => void database.pragma(`user_version = ${version}`));
        rmSync(folder.file(checkpoints));
      },
      named: () => saying('its version was changed by another hand'),
    }),
  ),
];
