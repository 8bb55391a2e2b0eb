import type { Audited, AuditKind, AuditTells, SettingChange } from '#core/audit/kinds.ts';

/** Somebody in the audit. A client is never named there: the mark only tells one client from another. */
export type AuditPerson =
  | { is: 'member'; id: string; name: string }
  | { is: 'client'; mark: string }
  | { is: 'you' | 'somebody' | 'gone' | 'machine' };

export interface AuditLine {
  seq: number;
  at: string;
  what: Audited;
  kind: AuditKind;
  who: AuditPerson;
  about: AuditPerson | null;
  /** A second person whom it concerns, as the supervisor of a pair. */
  beside: AuditPerson | null;
  tells: AuditTells;
  changes: SettingChange[];
}

/** How much there is of a kind, and its newest line, whatever is shown beside. */
export interface AuditKindSeen {
  kind: AuditKind;
  count: number;
  newest: AuditLine | null;
}

/** A page of the audit, newest first. */
export interface AuditPage {
  lines: AuditLine[];
  /** Asks for the next page, where there is one. */
  before: number | null;
  count: number;
  kinds: AuditKindSeen[];
  people: { id: string; name: string }[];
}

/** What others did to one's own account and rights, and to those one answers for, and one has not read yet. */
export interface Told {
  lines: AuditLine[];
}
