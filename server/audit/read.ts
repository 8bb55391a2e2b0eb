import { setImmediate } from 'node:timers/promises';
import { type Audited, isAudited } from '#core/audit/kinds.ts';
import { chainKey, openEntry } from '#server/chains/entry.ts';
import { openedOrNone } from '#server/chains/opened-or-none.ts';
import type { SealKey } from '#server/db/seal.ts';
import type { Db, EntryRow } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import type { AuditEntry } from './write.ts';

/** What reading the audit needs of a running Kith. */
export interface AuditSource {
  db: Db;
  master: Buffer;
}

/** An entry of the audit, opened. */
export interface OpenedEntry extends AuditEntry {
  seq: number;
  at: string;
}

/** What is remembered of an entry, so that it is found by kind, by person and by day. */
export interface KnownEntry {
  seq: number;
  at: string;
  what: Audited;
  who: string;
  about: string;
  beside: string;
  /** Up to which entry somebody says that they read. */
  upTo?: number;
}

interface Known {
  last: number;
  entries: KnownEntry[];
  /** Where failures that are told together stand among the entries: only the newest of them is shown. */
  together: Map<string, number>;
  /** Earlier ones of them that are to be left out. */
  earlier: Set<number>;
}

const knownIn = new WeakMap<Db, Known>();
const atATime = 2_000;

/** Every entry there is, in order; what is new since this was last asked is opened and added. */
export async function knownEntries(source: AuditSource): Promise<readonly KnownEntry[]> {
  const known: Known = knownIn.get(source.db) ?? {
    last: 0,
    entries: [],
    together: new Map(),
    earlier: new Set(),
  };
  knownIn.set(source.db, known);
  for (;;) {
    const rows = await rowsOf(source.db, (asking) => asking.where('seq', '>', known.last).limit(atATime));
    for (const entry of await openAll(source, rows)) {
      // Another reading may have come first.
      if (entry.seq > known.last) remember(known, entry);
    }
    if (rows.length < atATime) return withoutEarlier(known);
    await setImmediate();
  }
}

function remember(known: Known, { seq, at, what, who, about = '', beside = '', tells }: OpenedEntry): void {
  known.last = seq;
  const entry: KnownEntry = { seq, at, what, who, about, beside };
  if (typeof tells?.upTo === 'number') entry.upTo = tells.upTo;
  const since = tells?.since;
  const group = typeof since === 'string' ? `${what}/${about}/${since}` : undefined;
  const earlier = group === undefined ? undefined : known.together.get(group);
  if (earlier !== undefined) known.earlier.add(earlier);
  if (group !== undefined) known.together.set(group, seq);
  known.entries.push(entry);
}

function withoutEarlier(known: Known): readonly KnownEntry[] {
  if (known.earlier.size > 0) known.entries = known.entries.filter(({ seq }) => !known.earlier.has(seq));
  known.earlier.clear();
  return known.entries;
}

/** These entries, opened, in the order in which they are asked for. */
export async function openEntries(source: AuditSource, seqs: readonly number[]): Promise<OpenedEntry[]> {
  if (seqs.length === 0) return [];
  const opened = await openAll(source, await rowsOf(source.db, (asking) => asking.where('seq', 'in', seqs)));
  const bySeq = new Map(opened.map((entry) => [entry.seq, entry]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}

const auditRows = (db: Db) =>
  db
    .selectFrom('entry')
    .selectAll()
    .where('service', '=', oneService)
    .where('chain', '=', 'audit')
    .orderBy('seq');

const rowsOf = (
  db: Db,
  those: (asking: ReturnType<typeof auditRows>) => ReturnType<typeof auditRows>,
): Promise<EntryRow[]> => those(auditRows(db)).execute();

async function openAll({ db, master }: AuditSource, rows: readonly EntryRow[]): Promise<OpenedEntry[]> {
  const chain = await db
    .selectFrom('chain')
    .select(['name', 'key'])
    .where('service', '=', oneService)
    .where('name', '=', 'audit')
    .executeTakeFirst();
  const key = chain && openedOrNone(() => chainKey(master, chain));
  return rows.map((row) => ({ seq: row.seq, at: row.at, ...entryIn(key, row) }));
}

/** What an entry says; one that was changed, or that this Kith does not know, is shown as one that cannot be read. */
function entryIn(key: SealKey | undefined, row: EntryRow): AuditEntry {
  const says = key && openedOrNone(() => openEntry(key, row));
  const { what = '', who = '', about, seq, ...more } = (says ?? {}) as Partial<AuditEntry> & { seq?: number };
  if (!isAudited(what)) return { what: 'unreadable', who: '' };
  // What Kith itself found when it went on from there is about a chain or a chart, and after which entry.
  if (seq !== undefined) return { what, who: '', tells: { chain: about ?? '', seq } };
  return { what, who, ...(about === undefined ? {} : { about }), ...more };
}
