import type { Audited, AuditTells, SettingChange } from '#core/audit/kinds.ts';
import { appendEntry } from '#server/chains/entries.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writer, Writing } from '#server/chains/writing.ts';

/** Whoever runs the machine, by the command line. */
export const theMachine = 'machine';

/** One thing that the audit tells. People stand in it by their ids, so that no name of a client is in it. */
export interface AuditEntry {
  what: Audited;
  /** The account of who did it, `theMachine`, or nobody where nobody was signed in. */
  who: string;
  /** The account, or the client, that it was done to. */
  about?: string;
  /** A second person whom it concerns, as the supervisor of a pair. */
  beside?: string;
  tells?: AuditTells;
  changes?: readonly SettingChange[];
}

/** Writes an entry of the audit in the transaction of what it tells: the one way in which anything comes into it. */
export const audit = (to: Grower, transaction: Writing, entry: AuditEntry): Promise<void> =>
  appendEntry(to, transaction, 'audit', entry);

/** Writes an entry of the audit by itself, where what it tells is not written here. */
export const auditAlone = (to: Writer & Grower, entry: AuditEntry): Promise<void> =>
  inSharedCommit(to, (transaction) => audit(to, transaction, entry));
