import { type Kysely, sql } from 'kysely';
import type { Fact } from '#core/book/fact.ts';
import { fold } from '#core/course/book.ts';
import { writeCheckpoint } from '#server/chains/checkpoints.ts';
import { endOf, makeChains } from '#server/chains/entries.ts';
import { everSeen } from '#server/chains/ever-seen.ts';
import { tellRow } from '#server/chains/keep-rows.ts';
import {
  type AnyRow,
  type ChainName,
  chainNames,
  type KeptRow,
  type KeptTable,
  keptTableNames,
} from '#server/chains/kept-tables.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { courseChain, signHeads } from '#server/chains/signed-heads.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';
import { courseKey } from '#server/courses/course-key.ts';
import { factRows, factWithOldSeal, hashOf, sealedNow, sealWords } from '#server/db/facts.ts';
import { NotAsItWas } from '#server/db/not-as-it-was.ts';
import { factTriggers } from '#server/db/sqlite/sqlite-guards.ts';
import type { CourseRow, Db, FactRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { summaryColumns } from '#server/lists/summary-row.ts';
import { checkChain, checkShape } from './verify/check-facts.ts';
import { words as verifyWords } from './verify/words.ts';
import { words } from './words.ts';

/**
 * Brings a data folder of Kith 0.2.0 over, once: every chart is verified by the rules it was written by, sealed anew,
 * and signed; every row of the other tables is told to its chain. What was not whole before is said, marked, and named
 * by verify from then on. A new folder has nothing to bring and gets its chains.
 */
export async function bringOver(installation: Writer & Grower, tell: (words: string) => void): Promise<void> {
  const { db, headsFile } = installation;
  // Traces are looked for first: another process that brings the folder over meanwhile leaves chains with them.
  const hasTraces = headsFile.isThere || (await wasBroughtOver(db));
  const chains = await db.selectFrom('chain').select('name').where('service', '=', oneService).execute();
  if (chains.length > 0) return beginMissingAnew(installation, chains);
  if (hasTraces) throw chainsGone();
  const brought = await inSharedCommit(installation, async (transaction) =>
    (await isBroughtMeanwhile(transaction)) ? undefined : bring(installation, transaction),
  );
  if (!brought) return;
  await writeCheckpoint(installation);
  for (const sentence of inWords(brought)) tell(sentence);
}

/** Another process may have opened the folder at the same moment. */
async function isBroughtMeanwhile(transaction: Writing): Promise<boolean> {
  const chains = await transaction.selectFrom('chain').select('name').limit(1).execute();
  return chains.length > 0;
}

/** Tables that came after there were chains: a folder of before has neither the one nor the other. */
const cameLater: readonly ChainName[] = [
  'protocol',
  'group_chart',
  'referral',
  'supervision_meeting',
  'unnamed',
  'calendar',
];

/** A chain that was taken out is begun anew before anything else is written, and one that is new to this version begun. */
async function beginMissingAnew(
  installation: Writer & Grower,
  chains: readonly { name: string }[],
): Promise<void> {
  const gone = chainNames.filter((chain) => chains.every(({ name }) => name !== chain));
  if (gone.length === 0) return;
  const { heads } = await everSeen(installation, installation.db, installation.headsFile.read());
  await inSharedCommit(installation, async (transaction) => {
    // A chain that nothing has ever seen, of a table that came with a later version: this is the version that brings it.
    const isNew = (chain: ChainName) => cameLater.includes(chain) && !heads.has(chain);
    await makeChains(installation, transaction, gone.filter(isNew));
    for (const chain of gone) await endOf(installation, transaction, chain);
  });
}

const chainsGone = () => new NotAsItWas(words.chainsGone, 'chains-gone');

/** Whether anything here can only have been written by a Kith that has chains. */
async function wasBroughtOver(db: Db): Promise<boolean> {
  const traces = await Promise.all([
    db.selectFrom('entry').select('seq').limit(1).execute(),
    db.selectFrom('checkpoint').select('seq').limit(1).execute(),
    db.selectFrom('fact').select('seq').where('sealed', 'like', `${sealedNow}%`).limit(1).execute(),
    db.selectFrom('course').select('seq').where('signature', '<>', '').limit(1).execute(),
  ]);
  return traces.some((rows) => rows.length > 0);
}

interface Brought {
  courses: number;
  facts: number;
  wrong: Map<string, string[]>;
}

async function bring(installation: Grower, transaction: Writing): Promise<Brought> {
  await makeChains(installation, transaction, chainNames);
  const courses = await transaction.selectFrom('course').selectAll().orderBy('id').execute();
  const brought: Brought = { courses: courses.length, facts: 0, wrong: new Map() };
  // Only a file of Kith 0.2.0 holds courses and no chains.
  const guards = courses.length > 0 ? factTriggers : [];
  for (const { name } of guards) await sql.raw(`drop trigger ${name}`).execute(transaction);
  for (const row of courses) {
    const facts = await factRows(transaction, row.id);
    brought.facts += facts.length;
    const { wrong, sealed, told } = sealAnew(installation, row, facts);
    if (wrong.length > 0) brought.wrong.set(row.id, wrong);
    await writeAnew(installation, transaction, row, sealed);
    // The lists tell a chart as this version does; where anything was wrong the row is left to be seen.
    if (wrong.length === 0) await writeRow(transaction, row.id, told);
    await tellRow(installation, transaction, 'course', row, wrong.length > 0 ? { wrongBefore: wrong } : {});
  }
  for (const { make } of guards) await sql.raw(make).execute(transaction);
  for (const table of keptTableNames) {
    if (table !== 'course') await tellAll(installation, transaction, table);
  }
  return brought;
}

/** A chart sealed anew and chained anew; none of it where an entry cannot be opened, so that it stays as it was found. */
function sealAnew(
  installation: Grower,
  row: CourseRow,
  facts: readonly FactRow[],
): { wrong: string[]; sealed: FactRow[]; told: Fact[] } {
  const wrong = checkChain(facts);
  if (row.seq !== facts.length)
    wrong.push(`its row in the lists counts ${row.seq} entries, and there are ${facts.length}`);
  const key = openedOrNone(() => courseKey(installation, row));
  if (!key) return { wrong: [...wrong, words.keyNotOpened], sealed: [], told: [] };
  const told: Fact[] = [];
  const sealed: FactRow[] = [];
  for (const fact of facts) {
    const opened = openedOrNone(() => factWithOldSeal(key, fact));
    if (!opened) {
      wrong.push(verifyWords.entry.sealed(verifyWords.entry.ofChart(fact.seq)));
      continue;
    }
    wrong.push(...checkShape(opened));
    told.push(opened);
    const words = sealWords(key, fact, JSON.stringify(opened.data));
    const unhashed = { ...fact, sealed: words, prev: sealed.at(-1)?.hash ?? '' };
    sealed.push({ ...unhashed, hash: hashOf(unhashed) });
  }
  return { wrong, sealed: sealed.length === facts.length ? sealed : [], told };
}

async function writeRow(transaction: Writing, id: string, facts: readonly Fact[]): Promise<void> {
  await transaction
    .updateTable('course')
    .set(summaryColumns(fold(id, facts)))
    .where('service', '=', oneService)
    .where('id', '=', id)
    .execute();
}

async function writeAnew(
  { signing }: Grower,
  transaction: Writing,
  { id }: CourseRow,
  facts: readonly FactRow[],
): Promise<void> {
  for (const { seq, sealed, prev, hash } of facts) {
    await transaction
      .updateTable('fact')
      .set({ sealed, prev, hash })
      .where('service', '=', oneService)
      .where('course', '=', id)
      .where('seq', '=', seq)
      .execute();
  }
  const last = facts.at(-1);
  if (!last) return;
  const [head] = signHeads(signing, [{ chain: courseChain(id), seq: facts.length, hash: last.hash }]);
  await transaction
    .updateTable('course')
    .set({ head: last.hash, signature: head?.signature ?? '' })
    .where('service', '=', oneService)
    .where('id', '=', id)
    .execute();
}

async function tellAll(installation: Grower, transaction: Writing, table: KeptTable): Promise<void> {
  const rows = await (transaction as unknown as Kysely<Record<KeptTable, AnyRow>>)
    .selectFrom(table)
    .selectAll()
    .execute();
  for (const row of rows) await tellRow(installation, transaction, table, row as KeptRow<typeof table>);
}

function inWords({ courses, facts, wrong }: Brought): string[] {
  if (courses === 0) return [];
  const walked = `${courses} courses, ${facts} entries`;
  if (wrong.size === 0) return [words.broughtOver(walked)];
  return [
    words.broughtOverNotWhole(walked, wrong.size),
    ...[...wrong].map(([course, says]) => words.notWholeBefore(course, says)),
  ];
}
