import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Identity } from '#core/api-answers/accounts.ts';
import { impossibleBirthDate } from '#core/days/birth-date.ts';
import { identityForm } from '#core/forms/identity.ts';
import { readableName } from '#core/words/names.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { compiledOnce } from '#server/db/compiled-once.ts';
import { someAtATime } from '#server/db/in-batches.ts';
import { newKey, openKey, seal, unseal } from '#server/db/seal.ts';
import { type ClientRow, oneService, type Tables } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { groupSeeingTo, leadsGroup, mayLead } from '#server/group-charts/who-leads.ts';
import { ProblemError } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import type { Person } from './person.ts';

/** As it was kept, perhaps before names were cleaned when they are written; with what they were called before. */
const whoIsKept = identityForm.extend({
  name: z.string().overwrite(readableName),
  formerly: z.array(z.string()).default([]),
});
export type WhoIsKept = z.output<typeof whoIsKept>;

/** What merging changed, kept with the entry that it ended: what undoes it, and goes with them when they are erased. */
const whatMerged = z.object({
  before: whoIsKept,
  after: whoIsKept,
  /** The accounts of the two: of the client that stays, and of this entry. */
  accounts: z.object({ client: z.string().nullable(), entry: z.string().nullable() }),
});
export type WhatMerged = z.output<typeof whatMerged>;

const keptIdentity = whoIsKept.extend({ merged: whatMerged.optional() });
export type KeptIdentity = z.output<typeof keptIdentity>;

const placeOf = (id: string) => `client/${id}`;

export function newClient(master: Buffer, id: string, identity: Identity, at: Date): ClientRow {
  const { key, sealedKey } = newKey(master, placeOf(id));
  return {
    service: oneService,
    id,
    account: null,
    key: sealedKey,
    identity: seal(key, placeOf(id), JSON.stringify(identity)),
    merged_into: null,
    at: at.toISOString(),
  };
}

export function openKept(master: Buffer, row: ClientRow): KeptIdentity {
  const key = openKey(master, placeOf(row.id), row.key);
  return keptIdentity.parse(JSON.parse(unseal(key, placeOf(row.id), row.identity)));
}

/** All that is kept of who somebody is, sealed again under their key. */
export function sealKept(master: Buffer, { id, key: sealedKey }: ClientRow, kept: KeptIdentity): string {
  const key = openKey(master, placeOf(id), sealedKey);
  return seal(key, placeOf(id), JSON.stringify(kept));
}

export function openIdentity(master: Buffer, row: ClientRow): Identity {
  const { formerly: _before, merged: _merged, ...identity } = openKept(master, row);
  return identity;
}

/** The language that was chosen for a client; English for one who is not there. */
export async function languageOfClient(
  { db, master }: Pick<Installation, 'db' | 'master'>,
  client: string,
): Promise<string> {
  const row = await readClientRow(db, client);
  return row ? openIdentity(master, row).language : 'en';
}

/** Every name they go by or went by here, so that nobody is named to others by an old one; none of whose key was destroyed. */
export function everCalled(master: Buffer, row: ClientRow): string[] {
  try {
    const { name, formerly } = openKept(master, row);
    return [name, ...formerly];
  } catch {
    return [];
  }
}

/** Who a client is; null for one whose key was destroyed. */
export function identityOrNone(master: Buffer, row: ClientRow): Identity | null {
  try {
    return openIdentity(master, row);
  } catch {
    return null;
  }
}

const oneClient = compiledOnce<ClientRow>((db) =>
  db.selectFrom('client').selectAll().where('service', '=', '').where('id', '=', ''),
);

export async function readClientRow(db: Kysely<Tables>, id: string): Promise<ClientRow | undefined> {
  return (await oneClient(db, [oneService, id])).rows[0];
}

/** Who a client is; null for one who is not there. Throws for one whose key was destroyed. */
export const readIdentity = (
  { db, master }: Pick<Installation, 'db' | 'master'>,
  id: string,
): Promise<Readonly<Identity> | null> => identityIn(db, id, master);

const identityIn = whileUnchanged(
  ['client'],
  (id: string, _master: Buffer) => id,
  async (db, id, master): Promise<Readonly<Identity> | null> => {
    const row = await readClientRow(db, id);
    return row ? openIdentity(master, row) : null;
  },
);

/** Refuses (422) a date of birth that nobody alive can have. */
export async function refuseImpossibleBirthDate(
  installation: Installation,
  born: string | null,
): Promise<void> {
  const fault = born && impossibleBirthDate(born, await todayIn(installation));
  if (fault) throw new ProblemError({ status: 422, code: 'form', title: fault.says, fields: [fault] });
}

/**
 * Replaces who a client is, under the same key; what they were called until now is kept with it, and goes with it. Numbers
 * that are not told of stay.
 */
export async function writeIdentity(
  installation: Grower,
  transaction: Writing,
  row: ClientRow,
  to: Identity,
): Promise<void> {
  const { id } = row;
  const before = everCalled(installation.master, row).filter((name) => name !== to.name);
  const identifiers = to.identifiers ?? identityOrNone(installation.master, row)?.identifiers;
  const sealed = sealKept(installation.master, row, { ...to, identifiers, formerly: before });
  await changeRows(installation, transaction, 'client', { id }, { identity: sealed });
}

/**
 * Whether somebody works with a client: as a therapist who holds, or held, a course of theirs, or as one who leads now the
 * group whose member they are.
 */
export async function holdsClient(
  installation: Installation,
  person: Person,
  client: string,
): Promise<boolean> {
  if (!mayLead(person)) return false;
  const courses = await installation.db
    .selectFrom('course')
    .select(['id', 'therapist', 'in_group', 'closed_on'])
    .where('service', '=', oneService)
    .where('client', '=', client)
    .execute();
  if (person.roles.includes('therapist') && courses.some(({ therapist }) => therapist === person.id))
    return true;
  for (const course of courses) {
    const group = await groupSeeingTo(installation, course);
    if (group && leadsGroup(group, person)) return true;
  }
  return false;
}

/** Gives a client the account they sign in with from now on; one they have already stays. */
export async function linkAccount(
  to: Grower,
  transaction: Writing,
  client: string,
  account: string,
): Promise<'linked' | 'had-one'> {
  const linked = await changeRows(to, transaction, 'client', { id: client, account: null }, { account });
  return linked === 1 ? 'linked' : 'had-one';
}

/** Every client as they are kept, but for entries that became one with another; read some at a time so that others are answered in between. */
export async function* everyClient(db: Kysely<Tables>): AsyncGenerator<ClientRow> {
  const rows = someAtATime(
    (after, most) =>
      db
        .selectFrom('client')
        .selectAll()
        .where('service', '=', oneService)
        .where('merged_into', 'is', null)
        .where('id', '>', after)
        .orderBy('id')
        .limit(most)
        .execute(),
    200,
  );
  for await (const some of rows) yield* some;
}
