import { createHash } from 'node:crypto';
import type { Selectable, Updateable } from 'kysely';
import type { Tables } from '#server/db/tables.ts';

interface Kept {
  /** What names a row, beside the service. */
  key: readonly string[];
  /**
   * Columns that the chain tells as they are. Of every other one it tells a digest, so that what is destroyed in the row
   * is not kept there.
   */
  told: readonly string[];
  /** Columns that the chain says nothing of, since the facts of a chart tell them already. */
  free: readonly string[];
}

/** The tables of sign-in, which are better-auth's. Their rows belong to no service. */
export const signInTables = ['user', 'account', 'session', 'verification', 'twoFactor'] as const;
export type SignInTable = (typeof signInTables)[number];

const ofSignIn: Kept = { key: ['id'], told: [], free: [] };

/** The tables whose every row is told by a chain: one that says otherwise was written by another hand than Kith's. */
export const keptTables = {
  service: { key: ['id'], told: ['name', 'zone', 'country', 'kind', 'at'], free: [] },
  setting: { key: ['name'], told: ['value'], free: [] },
  protocol: { key: ['id', 'edition'], told: ['state', 'by', 'at'], free: [] },
  member: { key: ['person'], told: ['name', 'email', 'roles', 'state', 'at'], free: [] },
  supervision: { key: ['supervisor', 'therapist'], told: [], free: [] },
  supervision_meeting: { key: ['id', 'therapist'], told: ['supervisor', 'at'], free: [] },
  client: { key: ['id'], told: ['account', 'at'], free: ['merged_into'] },
  course: {
    key: ['id'],
    told: [],
    free: [
      ...['client', 'therapist', 'seq', 'head', 'signature', 'status', 'phase', 'session', 'sessions'],
      ...['focus', 'alarm', 'alarm_at', 'next_at', 'opened_on', 'closed_on', 'summary'],
      ...['in_group', 'outcome', 'figures', 'died', 'hours'],
    ],
  },
  unnamed: { key: ['course'], told: [], free: [] },
  group_chart: { key: ['id'], told: [], free: ['seq', 'head', 'signature', 'status', 'summary'] },
  referral: {
    key: ['id'],
    told: [],
    free: ['seq', 'head', 'signature', 'status', 'summary', 'client'],
  },
  look: { key: ['id'], told: ['course', 'person', 'standing', 'what', 'at'], free: [] },
  invitation: { key: ['token'], told: ['kind', 'client', 'roles', 'by', 'at', 'expires', 'used'], free: [] },
  letter: { key: ['id'], told: ['kind', 'at', 'sent', 'tries', 'tried', 'failure'], free: [] },
  calendar: { key: ['secret'], told: ['person', 'at'], free: [] },
  attempt: { key: ['key'], told: ['tries', 'last', 'until'], free: [] },
  user: ofSignIn,
  account: ofSignIn,
  session: ofSignIn,
  verification: ofSignIn,
  twoFactor: ofSignIn,
} satisfies { [Name in keyof Tables | SignInTable]?: Kept };

export type KeptTable = keyof typeof keptTables;
export type KeptRow<Name extends KeptTable> = Name extends keyof Tables ? Selectable<Tables[Name]> : AnyRow;
export type KeptChanges<Name extends KeptTable> = Name extends keyof Tables
  ? Updateable<Tables[Name]>
  : AnyRow;
export const keptTableNames = Object.keys(keptTables) as KeptTable[];

/** Whether the rows of a table say of which service they are. */
export const namesService = (table: KeptTable): boolean =>
  table !== 'service' && !signInTables.some((name) => name === table);

/** A row of any table, as this room reads it. */
export type AnyRow = Record<string, unknown>;

/** Every chain of the service: one for each kept table, and the audit. */
export const chainNames = [...keptTableNames, 'audit'] as const;
export type ChainName = (typeof chainNames)[number];

export const keyOfRow = (table: KeptTable, row: AnyRow): AnyRow =>
  Object.fromEntries(keptTables[table].key.map((column) => [column, row[column]]));

/** What the chain says of a row, or of those of its columns that are given. */
export function toldOf(table: KeptTable, row: AnyRow): AnyRow {
  const { key, told, free }: Kept = keptTables[table];
  const untold = new Set([...key, ...free, ...(namesService(table) ? ['service'] : [])]);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => !untold.has(column))
      .map(([column, value]) => [column, told.includes(column) ? (value ?? null) : digestOf(value)]),
  );
}

/** Of the value and its kind: text that was made bytes is another. */
const digestOf = (value: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(value ?? null))
    .digest('base64url');

/** The row's name in a sentence. */
export const rowName = (table: KeptTable, key: AnyRow): string =>
  keptTables[table].key.map((column) => String(key[column])).join('/');
