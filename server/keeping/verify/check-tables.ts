import type { Kysely, Transaction } from 'kysely';
import type { Claims } from '#server/chains/claims.ts';
import { foundInAudit } from '#server/chains/entries.ts';
import {
  type AnyRow,
  chainNames,
  type KeptTable,
  keyOfRow,
  namesService,
  rowName,
  toldOf,
} from '#server/chains/kept-tables.ts';
import { chartOfChain, checkpointChain } from '#server/chains/signed-heads.ts';
import { inOneLook } from '#server/db/engine.ts';
import { unlessGone } from '#server/db/missing-part.ts';
import type { Tables } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import type { Tombstone } from '#server/keeping/lay-to-rest.ts';
import type { ReferralTombstone } from '#server/referral-charts/bury.ts';
import type { Wrong } from './found.ts';
import { walkChain } from './walk-chain.ts';
import { words } from './words.ts';

/** What an entry of a kept table's chain says: a row as it was written, what was set in one, or that it is gone. */
interface Told {
  key: AnyRow;
  row?: AnyRow | null;
  set?: AnyRow;
  tombstone?: Tombstone;
  /** What was wrong with a course already when it was brought over from an earlier Kith. */
  wrongBefore?: string[];
}

/** What the chain of courses tells of every course there ever was. */
export interface Register {
  tombstones: Map<string, Tombstone>;
  /** Of referrals that were erased. */
  erased: Map<string, ReferralTombstone>;
  wrongBefore: { course: string; at: string; says: string }[];
}

export interface CheckedTables {
  entries: number;
  wrong: Wrong[];
  register: Register;
}

/** Walks every chain of the service and compares the rows of each kept table with what its chain tells. */
export async function checkTables(installation: Installation, claims: Claims): Promise<CheckedTables> {
  const register: Register = { tombstones: new Map(), erased: new Map(), wrongBefore: [] };
  const found: CheckedTables = { entries: 0, wrong: [], register };
  for (const name of chainNames) {
    const inChain: Wrong[] = [];
    const walked = inOneLook(installation.db, async (transaction) => {
      const told = new Map<string, AnyRow>();
      const { hashes, wrong } = await walkChain(installation, transaction, name, ({ at, says }) => {
        if (name === 'audit') inChain.push(...inAudit(says, at));
        else tell(told, name, says as Told);
        if (name === 'course') enter(register, says as Told, at);
        if (name === 'referral') enterErased(register, says as Told);
      });
      found.entries += hashes.size;
      found.wrong.push(...[...wrong, ...claims.unmet(name, hashes)].map((says) => ({ table: name, says })));
      found.wrong.push(...inChain);
      if (name !== 'audit') found.wrong.push(...compare(name, told, await rowsOf(transaction, name)));
      return 'read' as const;
    });
    if ((await walked.catch(unlessGone('gone'))) === 'gone')
      found.wrong.push({ table: name, says: words.chain.notRead });
  }
  found.wrong.push(...(await strangers(installation).catch(unlessGone([]))));
  return found;
}

/** Puts what an entry says to what the ones before it told. */
function tell(told: Map<string, AnyRow>, table: KeptTable, { key, row, set }: Told): void {
  const name = rowName(table, key);
  const before = told.get(name);
  if (row) told.set(name, row);
  else if (!set) told.delete(name);
  else if (before) told.set(name, { ...before, ...set });
}

function enter({ tombstones, wrongBefore }: Register, says: Told, at: string): void {
  const course = rowName('course', says.key);
  if (says.tombstone) tombstones.set(course, says.tombstone);
  else if (says.row) tombstones.delete(course);
  wrongBefore.push(...(says.wrongBefore ?? []).map((one) => ({ course, at, says: one })));
}

function enterErased({ erased }: Register, { key, tombstone }: Told): void {
  if (tombstone?.what === 'erased') erased.set(rowName('referral', key), { ...tombstone, what: 'erased' });
}

/** What Kith itself found and wrote down when it went on from there. */
function inAudit(line: unknown, at: string): Wrong[] {
  const found = foundInAudit(line, at);
  if (!found) return [];
  const { about, says } = found;
  return [{ ...chartNamed(about), says }];
}

/** What a chain is about: a course, a group, a referral, or a table of the service. */
export function chartNamed(chain: string): Pick<Wrong, 'course' | 'group' | 'referral' | 'table'> {
  const chart = chartOfChain(chain);
  if (!chart) return { table: chain };
  const { table, id } = chart;
  if (table === 'referral') return { referral: id };
  return table === 'course' ? { course: id } : { group: id };
}

async function rowsOf(transaction: Transaction<Tables>, table: KeptTable): Promise<AnyRow[]> {
  return (transaction as unknown as Kysely<Record<KeptTable, AnyRow>>)
    .selectFrom(table)
    .selectAll()
    .execute();
}

function compare(table: KeptTable, told: Map<string, AnyRow>, rows: readonly AnyRow[]): Wrong[] {
  const wrong: Wrong[] = [];
  for (const row of rows) {
    const name = rowName(table, keyOfRow(table, row));
    if (isOfAnother(table, row)) {
      wrong.push({ table, row: name, says: words.row.moved });
      continue;
    }
    const as = told.get(name);
    told.delete(name);
    const columns = as && changedColumns(as, toldOf(table, row));
    if (!columns) wrong.push({ table, row: name, says: words.row.added });
    else if (columns.length > 0)
      wrong.push({
        table,
        row: name,
        says: words.row.changed(columns),
      });
  }
  const gone = [...told.keys()].map((row) => ({ table, row, says: words.row.gone }));
  return [...wrong, ...gone];
}

const isOfAnother = (table: KeptTable, row: AnyRow) => namesService(table) && row.service !== oneService;

/** Only what the chain tells is compared: a column that a later version added is told from the row's next change on. */
const changedColumns = (told: AnyRow, now: AnyRow): string[] =>
  Object.keys(told).filter((column) => told[column] !== now[column]);

/** Chains, and entries of chains, that this Kith does not know. */
async function strangers({ db }: Installation): Promise<Wrong[]> {
  const chains = await db.selectFrom('chain').select(['service', 'name']).execute();
  const entries = await db
    .selectFrom('entry')
    .select((row) => ['service', row.ref('chain').as('name')])
    .distinct()
    .execute();
  const known = new Set<string>(chainNames);
  const ends = new Set<string>([...known, checkpointChain]);
  const strange = [
    ...chains.filter(({ service, name }) => service !== oneService || !ends.has(name)),
    ...entries.filter(({ service, name }) => service !== oneService || !known.has(name)),
  ];
  const names = new Set(strange.map(({ service, name }) => `${service}/${name}`));
  return [...names].map((row) => ({ table: 'chain', row, says: words.chain.unknown }));
}
