import type { Audited } from '#core/audit/kinds.ts';
import type { Grower, Writer } from '#server/chains/writing.ts';
import type { Db } from '#server/db/tables.ts';
import { ProblemError } from '#server/http/problem.ts';
import { auditAlone } from './write.ts';

/** What anybody can do again and again is told together, where it is of one kind, at one account, within a day. */
const together = 24 * 3_600_000;

interface Counted {
  since: number;
  times: number;
}
const counted = new WeakMap<Db, Map<string, Counted>>();

/** The first is told at once, then the second, fifth, tenth, twentieth …: a million of them are twenty entries. */
const isTold = (times: number): boolean => /^[125]0*$/.test(String(times));

/** What was tried, and at whose account; at nobody's where there is no such account. */
interface Tried {
  what: Audited;
  /** Who was signed in already, if anybody. */
  who?: string;
  about?: string;
}

/** Counts what was tried, and tells it so that no number of tries fills the disk or pushes anything else out of sight. */
export async function auditCounted(to: Writer & Grower, { what, who = '', about }: Tried): Promise<void> {
  const all = counted.get(to.db) ?? new Map<string, Counted>();
  counted.set(to.db, all);
  const now = to.now().getTime();
  const before = all.get(`${what}/${about ?? ''}`);
  const goesOn = before !== undefined && Math.abs(now - before.since) < together;
  const { since, times } = goesOn ? { ...before, times: before.times + 1 } : { since: now, times: 1 };
  all.set(`${what}/${about ?? ''}`, { since, times });
  if (!isTold(times)) return;
  const tells = { times, since: new Date(since).toISOString() };
  await auditAlone(to, { what, who, ...(about ? { about } : {}), tells });
}

const failures = [401, 403, 409, 410, 422, 429];

/** Runs what may come to nothing: where it is refused as wrong, or as one try too many, the audit counts it. */
export async function auditedTry<Result>(
  to: Writer & Grower,
  failed: () => Tried | Promise<Tried>,
  run: () => Promise<Result>,
): Promise<Result> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof ProblemError && failures.includes(error.problem.status))
      await auditCounted(to, await failed());
    throw error;
  }
}
