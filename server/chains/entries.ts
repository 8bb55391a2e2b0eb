import type { Selectable, Transaction } from 'kysely';
import { compiledOnce } from '#server/db/compiled-once.ts';
import type { SealKey } from '#server/db/seal.ts';
import type { EntryRow, Tables } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { chainKey, newChainKey, sealedEntry } from './entry.ts';
import type { ChainName } from './kept-tables.ts';
import { type Head, isSigned, type SignedHead, signHeads } from './signed-heads.ts';
import type { SigningKey } from './signing-key.ts';
import { words } from './words.ts';
import type { Grower, Writing } from './writing.ts';

/** Makes chains, each with a key of its own; it goes on from whatever entries of it are there. */
export async function makeChains(
  { master, signing }: Grower,
  transaction: Transaction<Tables>,
  names: readonly ChainName[],
): Promise<void> {
  const ends: Head[] = [];
  for (const chain of names) ends.push({ chain, ...(await lastOf(transaction, chain)) });
  for (const { chain: name, seq, hash, signature } of signHeads(signing, ends)) {
    const key = newChainKey(master, name);
    await transaction
      .insertInto('chain')
      .values({ service: oneService, name, key, seq, hash, signature })
      .execute();
  }
}

const lastEntry = compiledOnce<Pick<EntryRow, 'seq' | 'hash'>>((db) =>
  db
    .selectFrom('entry')
    .select(['seq', 'hash'])
    .where('service', '=', '')
    .where('chain', '=', '')
    .orderBy('seq', 'desc')
    .limit(1),
);

async function lastOf(transaction: Transaction<Tables>, chain: string): Promise<Pick<Head, 'seq' | 'hash'>> {
  const [last = { seq: 0, hash: '' }] = (await lastEntry(transaction, [oneService, chain, 1])).rows;
  return last;
}

interface Growing extends Head {
  key: SealKey;
  /** How long it was when this transaction began. */
  before: number;
}

const growing = new WeakMap<Transaction<Tables>, Map<ChainName, Growing>>();

const takeTurn = compiledOnce<Selectable<Tables['chain']>>((db) =>
  db
    .updateTable('chain')
    .set((row) => ({ seq: row.ref('seq') }))
    .where('service', '=', '')
    .where('name', '=', '')
    .returningAll(),
);
const entryColumns = ['service', 'chain', 'seq', 'at', 'sealed', 'prev', 'hash'] as const;
const insertEntry = compiledOnce((db) =>
  db
    .insertInto('entry')
    .values({ service: '', chain: '', seq: 0, at: '', sealed: '', prev: '', hash: '' } satisfies EntryRow),
);

const knownSigned = new WeakMap<SigningKey, Map<string, string>>();

/** Whether this service signed the head; the last one of each chain is checked once, since checking is dear. */
function isKnownSigned(signing: SigningKey, head: SignedHead): boolean {
  const known = knownSigned.get(signing) ?? new Map<string, string>();
  knownSigned.set(signing, known);
  const text = JSON.stringify(head);
  if (known.get(head.chain) === text) return true;
  if (!isSigned(signing, head)) return false;
  known.set(head.chain, text);
  return true;
}

/**
 * Where a chain ends in this transaction: read once, and locked from then on, so that another process waits its turn. A
 * chain that does not end where it is signed to end goes on from its last entry, so that no work stops; the audit says so.
 */
export async function endOf(to: Grower, transaction: Writing, chain: ChainName): Promise<Growing> {
  const chains = growing.get(transaction) ?? new Map<ChainName, Growing>();
  growing.set(transaction, chains);
  const known = chains.get(chain);
  if (known) return known;
  const [row] = (await takeTurn(transaction, [oneService, chain])).rows;
  if (!row) return beginAnew(to, transaction, chain);
  const last = await lastOf(transaction, chain);
  const end: Growing = { chain, ...last, before: last.seq, key: chainKey(to.master, row) };
  chains.set(chain, end);
  const isItsEnd = row.seq === last.seq && row.hash === last.hash;
  if (isItsEnd && isKnownSigned(to.signing, { chain, ...last, signature: row.signature })) return end;
  end.before = -1;
  await auditFound(to, transaction, { what: 'end-not-signed', about: chain, seq: last.seq });
  return end;
}

/** A chain that somebody took out: Kith goes on without what it told, so that no work stops, and says so for ever. */
async function beginAnew(to: Grower, transaction: Writing, chain: ChainName): Promise<Growing> {
  await makeChains(to, transaction, [chain]);
  await auditFound(to, transaction, { what: 'chain-was-gone', about: chain, seq: 0 });
  return endOf(to, transaction, chain);
}

/** What Kith itself found when it went on from there, in the audit for ever: what is written after it heals nothing. */
export interface AuditFound {
  what: 'end-not-signed' | 'chain-was-gone';
  /** The chain, or the chart, as its signed head names it. */
  about: string;
  /** After which entry it goes on. */
  seq: number;
}

export const auditFound = (to: Grower, transaction: Writing, found: AuditFound): Promise<void> =>
  appendEntry(to, transaction, 'audit', { ...found, who: '' });

/** What such a line of the audit says, as a sentence goes on after the name of what it is about. */
export function foundInAudit(says: unknown, at: string): { about: string; says: string } | undefined {
  const { what, about, seq } = says as Partial<AuditFound>;
  if (about === undefined) return undefined;
  const day = at.slice(0, 10);
  if (what === 'end-not-signed') return { about, says: words.endNotSigned(day, seq ?? 0) };
  if (what === 'chain-was-gone') return { about, says: words.wasGone(day) };
  return undefined;
}

/** Adds an entry to a chain, sealed, in the caller's transaction; its head is signed when that ends. */
export async function appendEntry(
  to: Grower,
  transaction: Writing,
  chain: ChainName,
  says: unknown,
): Promise<void> {
  const end = await endOf(to, transaction, chain);
  const placed = { service: oneService, chain, seq: end.seq + 1, at: to.now().toISOString() };
  const row = sealedEntry(end.key, placed, end.hash, says);
  await insertEntry(
    transaction,
    entryColumns.map((column) => row[column]),
  );
  end.seq = row.seq;
  end.hash = row.hash;
}

/** Signs the heads of every chain that grew in this transaction, as its last step. */
export async function signGrown(signing: SigningKey, transaction: Writing): Promise<SignedHead[]> {
  const grown = growing.get(transaction);
  if (!grown) return [];
  growing.delete(transaction);
  const signed = signHeads(
    signing,
    [...grown.values()].filter(({ seq, before }) => seq !== before),
  );
  for (const { chain, seq, hash, signature } of signed) {
    await transaction
      .updateTable('chain')
      .set({ seq, hash, signature })
      .where('service', '=', oneService)
      .where('name', '=', chain)
      .execute();
  }
  return signed;
}
