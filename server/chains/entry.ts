import { createHash } from 'node:crypto';
import { newKey, openKey, type SealKey, seal, unseal } from '#server/db/seal.ts';
import type { ChainRow, EntryRow } from '#server/db/tables.ts';

const keyPlace = (chain: string) => `chain/${chain}`;
/** A new key for a chain of this name, sealed under the master key. */
export const newChainKey = (master: Buffer, name: string): string => newKey(master, keyPlace(name)).sealedKey;

const openedKeys = new Map<string, SealKey>();

/** The key under which a chain's entries are sealed. */
export function chainKey(master: Buffer, { name, key }: Pick<ChainRow, 'name' | 'key'>): SealKey {
  const known = openedKeys.get(`${name} ${key}`);
  if (known) return known;
  const opened = openKey(master, keyPlace(name), key);
  if (openedKeys.size > 1000) openedKeys.clear();
  openedKeys.set(`${name} ${key}`, opened);
  return opened;
}

const placeOf = ({ service, chain, seq, at }: Omit<EntryRow, 'sealed' | 'prev' | 'hash'>) =>
  JSON.stringify(['entry', service, chain, seq, at]);

/** SHA-256 over the entry as it is stored and the hash of the one before it. */
export function hashOfEntry({ service, chain, seq, at, sealed, prev }: Omit<EntryRow, 'hash'>): string {
  return createHash('sha256')
    .update(JSON.stringify([service, chain, seq, at, sealed, prev]))
    .digest('hex');
}

/** An entry as it is stored: sealed where it stands, and hashed with the one before it. */
export function sealedEntry(
  key: SealKey,
  placed: Omit<EntryRow, 'sealed' | 'prev' | 'hash'>,
  prev: string,
  says: unknown,
): EntryRow {
  const unhashed = { ...placed, sealed: seal(key, placeOf(placed), JSON.stringify(says)), prev };
  return { ...unhashed, hash: hashOfEntry(unhashed) };
}

/** What an entry says; throws when it was moved, changed or sealed by another. */
export function openEntry(key: SealKey, row: EntryRow): unknown {
  return JSON.parse(unseal(key, placeOf(row), row.sealed));
}
