import { createHash } from 'node:crypto';
import { isSignedBy, type SigningKey, signedBy } from './signing-key.ts';

/** Where a chain ends: how many entries it has and the hash of the last one. */
export interface Head {
  /** `course/…`, `group/…` or `referral/…` for a chart, else the name of a chain of the service, such as `member`. */
  chain: string;
  seq: number;
  hash: string;
}

export interface SignedHead extends Head {
  signature: string;
}

/** The row among the chains that says how many checkpoints there are, and which is the last. */
export const checkpointChain = 'checkpoint';

export const courseChain = (course: string) => `course/${course}`;
export const groupChain = (group: string) => `group/${group}`;
export const referralChain = (referral: string) => `referral/${referral}`;

const chains = { course: courseChain, group_chart: groupChain, referral: referralChain } as const;
/** In which table the row of a chart stands. */
export type ChartTable = keyof typeof chains;
const chartTables = Object.keys(chains) as ChartTable[];

/** The chart whose chain this is: in which table its row stands, and its id; undefined for a chain of the service. */
export function chartOfChain(chain: string): { table: ChartTable; id: string } | undefined {
  const table = chartTables.find((one) => chain.startsWith(chains[one]('')));
  return table && { table, id: chain.slice(chains[table]('').length) };
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url');
const leafOf = ({ chain, seq, hash }: Head) => digest(`kith head ${JSON.stringify([chain, seq, hash])}`);
const above = (left: string, right: string) => digest(`kith heads ${left} ${right}`);
const statement = (root: string, after = '') =>
  after ? `kith root ${root} after ${after}` : `kith root ${root}`;

/** A checkpoint that whoever signed knew of: so much of its hash that another with its number is told from it. */
export interface KnownCheckpoint {
  seq: number;
  hash: string;
}

const known = new WeakMap<SigningKey, KnownCheckpoint>();
const begins = (hash: string) => hash.slice(0, 16);

/**
 * From now on whatever is signed says that it was signed after this checkpoint. So the ends hold each other: a chart
 * that is put back with the checkpoints of its day is told by every other chain that was signed since.
 */
export function knowCheckpoint(key: SigningKey, { seq, hash }: KnownCheckpoint): void {
  if (seq > (known.get(key)?.seq ?? 0)) known.set(key, { seq, hash: begins(hash) });
}

export const knownCheckpoint = (key: SigningKey): KnownCheckpoint | undefined => known.get(key);

export const isThatCheckpoint = (one: KnownCheckpoint, hash: string): boolean => one.hash === begins(hash);

/** After which checkpoint a head was signed, as its signature says, if it says so. */
export function signedAfter(signature: string): KnownCheckpoint | undefined {
  const [, seq, hash] = /^[^.]*\.c(\d+)-([0-9a-f]+)/.exec(signature) ?? [];
  return seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash };
}

interface Branch {
  digest: string;
  leaves: number[];
}

/**
 * Signs heads that become durable together with one signature, since signing is the dearest part of a write: the heads
 * are the leaves of a tree of hashes, its root is signed, and each head keeps the way from its leaf to the root.
 * @param last the checkpoint after which they are signed
 */
export function signHeads(
  key: SigningKey,
  heads: readonly Head[],
  last: KnownCheckpoint | undefined = known.get(key),
): SignedHead[] {
  const after = last ? `${last.seq}-${begins(last.hash)}` : '';
  const ways = heads.map(() => '');
  let branches: Branch[] = heads.map((head, leaf) => ({ digest: leafOf(head), leaves: [leaf] }));
  while (branches.length > 1) {
    const joined: Branch[] = [];
    for (let at = 0; at < branches.length; at += 2) {
      const [left, right] = branches.slice(at, at + 2);
      if (left && right) joined.push(join(ways, left, right));
      else if (left) joined.push(left);
    }
    branches = joined;
  }
  const root = branches[0]?.digest;
  const signature = root === undefined ? '' : signedBy(key, statement(root, after));
  const signed = after ? `${signature}.c${after}` : signature;
  return heads.map(({ chain, seq, hash }, leaf) => ({
    chain,
    seq,
    hash,
    signature: `${signed}${ways[leaf]}`,
  }));
}

function join(ways: string[], left: Branch, right: Branch): Branch {
  for (const leaf of left.leaves) ways[leaf] += `.r${right.digest}`;
  for (const leaf of right.leaves) ways[leaf] += `.l${left.digest}`;
  return { digest: above(left.digest, right.digest), leaves: [...left.leaves, ...right.leaves] };
}

/** Whether the service whose key this is signed this head. */
export function isSigned(key: Pick<SigningKey, 'open'>, { signature, ...head }: SignedHead): boolean {
  const [signed = '', ...steps] = signature.split('.');
  const after = steps[0]?.startsWith('c') ? steps[0].slice(1) : '';
  const way = after ? steps.slice(1) : steps;
  let root = leafOf(head);
  for (const step of way) {
    const beside = step.slice(1);
    root = step.startsWith('l') ? above(beside, root) : above(root, beside);
  }
  return isSignedBy(key, statement(root, after), signed);
}
