import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { seal, unseal } from '#server/db/seal.ts';
import type { InvitationRow, Tables } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { type House, here } from '#server/installation.ts';
import { type Role, roles } from './signed-in.ts';

const days14 = 14 * 24 * 3_600_000;

const invitedShape = z.object({ name: z.string(), email: z.string() });
/** Whom an invitation is for. */
export type Invited = z.output<typeof invitedShape>;

/** Only this is kept of the 256-bit token in a link. */
const keptOf = (token: string) => createHash('sha256').update(token).digest('hex');
const placeOf = (kept: string) => `invitation/${kept}`;

export interface NewInvitation {
  kind: 'member' | 'client';
  client: string | null;
  roles: readonly Role[];
  invited: Invited;
  by: string;
}

/** Writes an invitation in place of any earlier one for the same person. @returns the token for its link */
export async function writeInvitation(
  db: Kysely<Tables>,
  master: Buffer,
  { invited, roles: held, ...rest }: NewInvitation,
  at: Date,
): Promise<{ token: string; expires: string }> {
  const token = randomBytes(32).toString('base64url');
  const kept = keptOf(token);
  const expires = new Date(at.getTime() + days14).toISOString();
  for (const earlier of await waiting(db)) {
    const same = rest.client
      ? earlier.client === rest.client
      : earlier.kind === 'member' && invitedBy(master, earlier).email === invited.email;
    if (same) await withdraw(db, earlier.token);
  }
  await db
    .insertInto('invitation')
    .values({
      service: here,
      token: kept,
      ...rest,
      roles: JSON.stringify(held),
      identity: seal(master, placeOf(kept), JSON.stringify(invited)),
      at: at.toISOString(),
      expires,
      used: null,
    })
    .execute();
  return { token, expires };
}

/** Invitations not used yet, expired or not. */
export async function waiting(db: Kysely<Tables>): Promise<InvitationRow[]> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', here)
    .where('used', 'is', null)
    .orderBy('at')
    .execute();
}

/** From now on the link leads nowhere. @param kept what is kept of its token */
export async function withdraw(db: Kysely<Tables>, kept: string): Promise<void> {
  await db.deleteFrom('invitation').where('service', '=', here).where('token', '=', kept).execute();
}

export function invitedBy(master: Buffer, row: InvitationRow): Invited {
  return invitedShape.parse(JSON.parse(unseal(master, placeOf(row.token), row.identity)));
}

export const rolesOf = (row: Pick<InvitationRow, 'roles'>): Role[] =>
  z.array(z.enum(roles)).parse(JSON.parse(row.roles));

const used = () =>
  problem(410, 'used', 'This invitation has been used. Sign in with the password that was chosen then.');

/** The invitation of a link; refuses one that is unknown (404), used or expired (410). */
export async function openInvitation(house: House, token: string): Promise<InvitationRow> {
  const row = await house.db
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', here)
    .where('token', '=', keptOf(token))
    .executeTakeFirst();
  if (!row) {
    throw problem(
      404,
      'not-found',
      'There is no invitation at this link. It may have been withdrawn, or a newer letter has replaced it.',
    );
  }
  if (row.used) throw used();
  if (row.expires < house.now().toISOString()) {
    throw problem(410, 'expired', 'This invitation is more than 14 days old. Ask for a new one.');
  }
  return row;
}

/** Takes an invitation, once: of two who try, the second is refused (410). @returns how to give it back */
export async function takeInvitation(house: House, row: InvitationRow): Promise<() => Promise<void>> {
  const set = (at: string | null) =>
    house.db
      .updateTable('invitation')
      .set({ used: at })
      .where('service', '=', here)
      .where('token', '=', row.token)
      .where('used', at === null ? 'is not' : 'is', null)
      .executeTakeFirst();
  const taken = await set(house.now().toISOString());
  if (taken.numUpdatedRows === 0n) throw used();
  return async () => {
    await set(null);
  };
}
