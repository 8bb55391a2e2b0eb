import { problem } from '#server/http/problem.ts';
import { refusedRequests } from '#server/http/words.ts';
import type { Installation } from '#server/installation.ts';

/**
 * How many bytes an account may send at once, and how many more each second: what was written without a line for weeks
 * goes through, and nobody fills the disk.
 */
const atOnce = 48 * 1024 * 1024;
const aSecond = 256 * 1024;

/** What a request takes beside its body, as on the disk: many small ones fill it too. */
const eachRequest = 2 * 1024;

/** What an account has left, as of a moment. */
interface Left {
  bytes: number;
  at: number;
}
const budgets = new WeakMap<Installation, Map<string, Left>>();

/** Counts what an account sends. */
export function spend(installation: Installation, account: string, bytes: number): 'spent' | 'too-much' {
  const all = budgets.get(installation) ?? new Map<string, Left>();
  budgets.set(installation, all);
  const now = performance.now();
  const { bytes: before, at } = all.get(account) ?? { bytes: atOnce, at: now };
  const left = Math.min(atOnce, before + ((now - at) / 1000) * aSecond);
  const cost = bytes + eachRequest;
  if (left < cost) return 'too-much';
  if (all.size > 10_000) all.clear();
  all.set(account, { bytes: left - cost, at: now });
  return 'spent';
}

/** So many windows wait for news at once for one account; each page that is open holds two streams at most. */
const mostStreams = 40;
const open = new WeakMap<Installation, Map<string, number>>();

/** Counts a stream of news of an account; refuses (429) one too many. @returns what to call when it ends */
export function countStream(installation: Installation, account: string): () => void {
  const all = open.get(installation) ?? new Map<string, number>();
  open.set(installation, all);
  const before = all.get(account) ?? 0;
  if (before >= mostStreams) throw problem(429, 'too-many-streams', refusedRequests.en['too-many-streams']);
  all.set(account, before + 1);
  let state: 'open' | 'ended' = 'open';
  return () => {
    if (state === 'ended') return;
    state = 'ended';
    const left = (all.get(account) ?? 1) - 1;
    if (left > 0) all.set(account, left);
    else all.delete(account);
  };
}
