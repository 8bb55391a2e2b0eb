import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Prepared } from './attacked-folder.ts';
import { type Forgery, type Open, saying } from './forgery.ts';

/** Puts rows of the older copy in the place of those that are there now. */
function putBack(database: Open, table: string, where = 'true'): void {
  database.exec(
    `delete from "${table}" where ${where}; insert into "${table}" select * from old."${table}" where ${where}`,
  );
}

function withOlder(database: Open, { earlier }: Prepared, use: () => void): void {
  database.pragma('foreign_keys = OFF');
  database.exec(`attach database '${join(earlier, 'kith.db')}' as old`);
  use();
  putBack(database, 'checkpoint');
  putBack(database, 'chain', `name = 'checkpoint'`);
  database.exec('detach database old');
}

function chart(database: Open, { courses: [course] }: Prepared): void {
  putBack(database, 'course', `id = '${course}'`);
  putBack(database, 'fact', `course = '${course}'`);
}

function chainAndRows(database: Open, chain: string): void {
  if (chain !== 'audit') putBack(database, chain);
  putBack(database, 'entry', `chain = '${chain}'`);
  putBack(database, 'chain', `name = '${chain}'`);
}

/** Where a chain ends as it did then, it is signed as it was then. */
const oldSignatures = `update chain set signature = (select signature from old.chain as was where was.name = chain.name)
  where exists (select 1 from old.chain as was where was.name = chain.name and was.seq = chain.seq and was.hash = chain.hash)`;

const inPart = (kind: string, use: (database: Open, at: Prepared) => void): Forgery => ({
  kind,
  inDatabase: (database, at) => withOlder(database, at, () => use(database, at)),
  inFolder: (folder, { earlier }) =>
    cpSync(join(earlier, 'kith.checkpoints'), folder.file('kith.checkpoints')),
  proof: () => 'select name, seq, signature from chain union all select id, seq, signature from course',
  named: () => saying('Table checkpoint, row', 'was there when the end of', 'was signed'),
});

/** An older copy put back in part, with all that told of what came since beside it: by who has no key. */
export const putBackInPart: Forgery[] = [
  inPart('one chart put back, with the checkpoints and the file of its day', chart),
  inPart('the looks put back, with the checkpoints and the file of their day', (database) =>
    chainAndRows(database, 'look'),
  ),
  inPart(
    'one chart put back with the audit, and every chain that has not grown signed as then',
    (database, at) => {
      chart(database, at);
      chainAndRows(database, 'audit');
      database.exec(oldSignatures);
    },
  ),
  inPart('everything put back but the letters', (database) => {
    for (const table of [
      'course',
      'fact',
      'client',
      'member',
      'setting',
      'invitation',
      'supervision',
      'look',
    ])
      putBack(database, table);
    for (const table of ['entry', 'chain']) {
      const column = table === 'entry' ? 'chain' : 'name';
      putBack(
        database,
        table,
        `${column} not in ('letter', 'attempt', 'session', 'user', 'account', 'verification')`,
      );
    }
  }),
];
