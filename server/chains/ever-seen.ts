import type { Kysely } from 'kysely';
import type { Tables } from '#server/db/tables.ts';
import { oneService } from '#server/db/tables.ts';
import { type Heads, headsOf, isGenuine, type ReadLine } from './checkpoint-line.ts';
import { lastTold, type Told } from './checkpoint-rows.ts';
import type { HeadsRead } from './heads-file.ts';
import {
  chartOfChain,
  checkpointChain,
  courseChain,
  groupChain,
  type Head,
  isSigned,
  referralChain,
  type SignedHead,
} from './signed-heads.ts';
import type { SigningKey } from './signing-key.ts';

/** Every head as the database has it now. */
async function headsNow(db: Kysely<Tables>): Promise<SignedHead[]> {
  const courses = await db
    .selectFrom('course')
    .select((row) => ['id', 'seq', row.ref('head').as('hash'), 'signature'])
    .where('service', '=', oneService)
    .execute();
  const groups = await db
    .selectFrom('group_chart')
    .select((row) => ['id', 'seq', row.ref('head').as('hash'), 'signature'])
    .where('service', '=', oneService)
    .execute();
  const referrals = await db
    .selectFrom('referral')
    .select((row) => ['id', 'seq', row.ref('head').as('hash'), 'signature'])
    .where('service', '=', oneService)
    .execute();
  const chains = await db
    .selectFrom('chain')
    .select((row) => [row.ref('name').as('chain'), 'seq', 'hash', 'signature'])
    .where('service', '=', oneService)
    .where('name', '<>', checkpointChain)
    .execute();
  return [
    ...courses.map(({ id, ...head }) => ({ chain: courseChain(id), ...head })),
    ...groups.map(({ id, ...head }) => ({ chain: groupChain(id), ...head })),
    ...referrals.map(({ id, ...head }) => ({ chain: referralChain(id), ...head })),
    ...chains,
  ];
}

/** A head in the file beside the database; `signature` is none where a checkpoint, which is signed, holds it. */
type HeadInFile = Head & { signature?: string };

function headsIn(line: ReadLine): HeadInFile[] {
  if (line === 'unreadable') return [];
  if ('head' in line) return [line.head];
  return [...headsOf(line.checkpoint)].map(([chain, head]) => ({ chain, ...head }));
}

/** Whether a line can be this service's. A head says nothing new where its entry is in the database, so it is not checked. */
const isLikely = (signing: SigningKey, line: ReadLine): boolean =>
  line !== 'unreadable' && ('head' in line || isGenuine(signing, line.checkpoint));

/** Those of the heads whose entry is another in the database, or is not there. */
async function notInDatabase(db: Kysely<Tables>, heads: readonly HeadInFile[]): Promise<HeadInFile[]> {
  const byChain = new Map<string, HeadInFile[]>();
  for (const head of heads) {
    if (head.seq === 0) continue;
    const same = byChain.get(head.chain);
    if (same) same.push(head);
    else byChain.set(head.chain, [head]);
  }
  const parted: HeadInFile[] = [];
  for (const [chain, seen] of byChain) {
    const first = seen.reduce((least, { seq }) => Math.min(least, seq), Number.MAX_SAFE_INTEGER);
    const hashes = await hashesFrom(db, chain, first);
    parted.push(...seen.filter(({ seq, hash }) => hashes.get(seq) !== hash));
  }
  return parted;
}

async function hashesFrom(db: Kysely<Tables>, chain: string, first: number): Promise<Map<number, string>> {
  const chart = chartOfChain(chain);
  const rows = chart
    ? await db
        .selectFrom('fact')
        .select(['seq', 'hash'])
        .where('service', '=', oneService)
        .where('course', '=', chart.id)
        .where('seq', '>=', first)
        .execute()
    : await db
        .selectFrom('entry')
        .select(['seq', 'hash'])
        .where('service', '=', oneService)
        .where('chain', '=', chain)
        .where('seq', '>=', first)
        .execute();
  return new Map(rows.map(({ seq, hash }) => [seq, hash]));
}

/** Where every chain ended that was ever seen here: in a checkpoint, in the database, in the file beside it. */
export interface Seen extends Omit<Told, 'heads'> {
  told: Heads;
  heads: Heads;
  /** What the file has seen, signed, and the database has otherwise or not at all. */
  parted: Head[];
  /** The chains of which the file has seen more than is there. */
  missing: string[];
  /** Whether all that the file holds was signed by this service. */
  fileIs: 'genuine' | 'changed';
}

export async function everSeen(
  { signing }: { signing: SigningKey },
  db: Kysely<Tables>,
  file: HeadsRead,
): Promise<Seen> {
  const { heads: told, ...rest } = await lastTold(db);
  const heads = new Map(told);
  const isNewer = ({ chain, seq }: Head) => seq > (heads.get(chain)?.seq ?? -1);
  for (const { signature, ...head } of await headsNow(db)) {
    if (isNewer(head) && isSigned(signing, { ...head, signature })) heads.set(head.chain, head);
  }
  const isTold = ({ chain, seq, hash }: Head) =>
    told.get(chain)?.seq === seq && told.get(chain)?.hash === hash;
  const likely = [...file.lines.values()].filter((line) => isLikely(signing, line));
  const untold = likely.flatMap(headsIn).filter((head) => !isTold(head));
  const parted: Head[] = [];
  const missing = new Set<string>();
  let fileIs: Seen['fileIs'] = likely.length === file.lines.size ? 'genuine' : 'changed';
  for (const { signature, ...head } of await notInDatabase(db, untold)) {
    if (signature !== undefined && !isSigned(signing, { ...head, signature })) {
      fileIs = 'changed';
      continue;
    }
    parted.push(head);
    if (!isNewer(head)) continue;
    heads.set(head.chain, { seq: head.seq, hash: head.hash });
    missing.add(head.chain);
  }
  return { ...rest, told, heads, parted, missing: [...missing], fileIs };
}
