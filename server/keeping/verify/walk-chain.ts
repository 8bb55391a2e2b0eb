import type { Transaction } from 'kysely';
import { chainKey, hashOfEntry, openEntry } from '#server/chains/entry.ts';
import type { ChainName } from '#server/chains/kept-tables.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import { isSigned } from '#server/chains/signed-heads.ts';
import type { EntryRow, Tables } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { missingEntries } from './found.ts';
import { words } from './words.ts';

/** One entry of a chain, opened. */
export interface OpenEntry {
  seq: number;
  at: string;
  says: unknown;
}

/** What is wrong with a chain in sentences that quote nothing, and the hash of each of its entries. */
export interface WalkedChain {
  hashes: ReadonlyMap<number, string>;
  wrong: string[];
}

const atATime = 5000;

/**
 * Walks one chain of the service: its numbering, its hashes, its seals, and the signature where it ends.
 * @param each is given every entry that can be opened, in order
 */
export async function walkChain(
  { master, signing }: Installation,
  transaction: Transaction<Tables>,
  name: ChainName,
  each: (entry: OpenEntry) => void,
): Promise<WalkedChain> {
  const hashes = new Map<number, string>();
  const head = await transaction
    .selectFrom('chain')
    .selectAll()
    .where('service', '=', oneService)
    .where('name', '=', name)
    .executeTakeFirst();
  const key = head && openedOrNone(() => chainKey(master, head));
  const wrong = head ? [] : [words.chain.gone];
  if (head && !key) wrong.push(words.chain.keyNotOpened);
  let prev = '';
  let expected = 1;
  for await (const row of entriesOf(transaction, name)) {
    const named = words.entry.ofChain(row.seq);
    wrong.push(...missingEntries(expected, row.seq, words.entry.ofItsChain));
    expected = row.seq + 1;
    if (row.prev !== prev) wrong.push(words.entry.doesNotFollow(named));
    if (hashOfEntry(row) !== row.hash) wrong.push(words.entry.changed(named));
    prev = row.hash;
    hashes.set(row.seq, row.hash);
    const opened = key && openedOrNone(() => ({ says: openEntry(key, row) }));
    if (opened) each({ seq: row.seq, at: row.at, says: opened.says });
    else if (key) wrong.push(words.entry.sealed(named));
  }
  if (!head) return { hashes, wrong };
  const { seq, hash, signature } = head;
  if (seq !== hashes.size) wrong.push(`its chain ends after ${seq} entries, and there are ${hashes.size}`);
  if (hash !== prev || !isSigned(signing, { chain: name, seq, hash, signature }))
    wrong.push(words.chain.endNotSigned);
  return { hashes, wrong };
}

/** A chain of years is longer than memory should hold: it is read part by part. */
async function* entriesOf(transaction: Transaction<Tables>, name: ChainName): AsyncGenerator<EntryRow> {
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = await transaction
      .selectFrom('entry')
      .selectAll()
      .where('service', '=', oneService)
      .where('chain', '=', name)
      .where('seq', '>', last)
      .orderBy('seq')
      .limit(atATime)
      .execute();
    yield* rows;
    if (rows.length < atATime) return;
    last = rows.at(-1)?.seq ?? last;
  }
}
