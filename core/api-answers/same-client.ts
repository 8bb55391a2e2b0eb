import type { Identifier } from '#core/forms/identifiers.ts';

/** One of two entries that may be one person: what tells them apart, and nothing of a record. */
export interface EntryOfClient {
  client: string;
  name: string;
  born: string | null;
  identifiers: Identifier[];
  /** Whether they sign in by an account of their own. */
  account: 'none' | 'signed-up';
}

/** Two entries that may be one person, and by what. */
export interface MayBeOne {
  by: 'number' | 'mail' | 'name';
  entries: [EntryOfClient, EntryOfClient];
}

/** An entry that became one with another. */
export interface MergedEntry {
  entry: Pick<EntryOfClient, 'client' | 'name' | 'born'>;
  into: Pick<EntryOfClient, 'client' | 'name' | 'born'>;
}

export interface SameClients {
  pairs: MayBeOne[];
  merged: MergedEntry[];
}
