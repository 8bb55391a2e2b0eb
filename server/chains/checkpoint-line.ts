import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '#core/forms/read-json.ts';
import type { Head, SignedHead } from './signed-heads.ts';
import { isSignedBy, type SigningKey } from './signing-key.ts';

/** Where each chain ended, by its name: how many entries, and the hash of the last. */
export type Heads = ReadonlyMap<string, Pick<Head, 'seq' | 'hash'>>;

/** Nothing else may stand in it: a part under another name is missed, and not passed over. */
const shape = z.strictObject({
  kith: z.literal('checkpoint'),
  version: z.literal(1),
  /** The open half of the key that signed it, which names the service. */
  service: z.string(),
  /** Checkpoints of a service are numbered from 1. */
  number: z.int().positive(),
  at: z.string(),
  courses: z.int(),
  facts: z.int(),
  /** Entries of every chain that is no chart: looks, members, roles, pairs, settings, audit … */
  entries: z.int(),
  /** Over where every chain ends. */
  digest: z.string(),
  /** Of this checkpoint as the service keeps it, which holds that of the one before. */
  hash: z.string(),
  signature: z.string(),
  heads: z.record(z.string(), z.tuple([z.int(), z.string()])).optional(),
});

/** A checkpoint as one line, to keep elsewhere: how much there was, signed. It names no one. */
export type CheckpointLine = z.output<typeof shape>;

const headShape = z.object({ chain: z.string(), seq: z.int(), hash: z.string(), signature: z.string() });

export type ReadLine = { checkpoint: CheckpointLine } | { head: SignedHead } | 'unreadable';

/** Reads a line of a file of checkpoints: a checkpoint, or a head that was signed after it. */
export function readLine(text: string): ReadLine {
  let json: unknown;
  try {
    json = readJson(text);
  } catch {
    return 'unreadable';
  }
  const checkpoint = shape.safeParse(json);
  if (checkpoint.success) return { checkpoint: checkpoint.data };
  const head = headShape.safeParse(json);
  return head.success ? { head: head.data } : 'unreadable';
}

/** What the signature of a checkpoint stands under: all of it but the heads, which its digest covers. */
export function statementOf(line: Omit<CheckpointLine, 'signature' | 'heads'>): string {
  const { service, number, at, courses, facts, entries, digest, hash } = line;
  return `kith checkpoint ${JSON.stringify([1, service, number, at, courses, facts, entries, digest, hash])}`;
}

/** One digest over where every chain ends. */
export function digestOf(heads: Heads): string {
  const all = createHash('sha256');
  for (const [chain, { seq, hash }] of inOrder(heads)) all.update(`${chain} ${seq} ${hash}\n`);
  return all.digest('hex');
}

const inOrder = (heads: Heads) => [...heads].toSorted(([one], [other]) => (one < other ? -1 : 1));

export const withHeads = (line: CheckpointLine, heads: Heads): CheckpointLine => ({
  ...line,
  heads: Object.fromEntries(inOrder(heads).map(([chain, { seq, hash }]) => [chain, [seq, hash]])),
});

export const headsOf = ({ heads = {} }: CheckpointLine): Heads =>
  new Map(Object.entries(heads).map(([chain, [seq, hash]]) => [chain, { seq, hash }]));

/** Whether this service signed the line, and the heads in it, if any, are those it signed for. */
export function isGenuine(key: SigningKey, line: CheckpointLine): boolean {
  const { signature, heads, ...said } = line;
  if (line.service !== key.name || !isSignedBy(key, statementOf(said), signature)) return false;
  return heads === undefined || digestOf(headsOf(line)) === line.digest;
}
