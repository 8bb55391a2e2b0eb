import { createHash, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Role } from '#core/roles.ts';
import { type AuditEntry, audit } from '#server/audit/write.ts';
import { addRow, changeRows, dropRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { seal, unseal } from '#server/db/seal.ts';
import { type InvitationRow, oneService, type Tables } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { hasDied } from './who-died.ts';
import { invitationsWords, refusedOfAccounts } from './words.ts';

const days14 = 14 * 24 * 3_600_000;

const invitedShape = z.object({ name: z.string(), email: z.string() });
/** Whom an invitation is for. */
export type Invitee = z.output<typeof invitedShape>;

/** Only this is kept of the 256-bit token in a link. */
const hashOfToken = (token: string) => createHash('sha256').update(token).digest('hex');
const placeOf = (tokenHash: string) => `invitation/${tokenHash}`;

export interface NewInvitation {
  kind: 'member' | 'client';
  client: string | null;
  roles: readonly Role[];
  invitee: Invitee;
  by: string;
}

/** Writes an invitation in place of any earlier one for the same person. @returns the token for its link */
export async function writeInvitation(
  installation: Grower,
  transaction: Writing,
  { invitee, roles: held, ...rest }: NewInvitation,
): Promise<{ token: string; expires: string }> {
  const { master } = installation;
  const at = installation.now();
  const token = randomBytes(32).toString('base64url');
  const tokenHash = hashOfToken(token);
  const expires = new Date(at.getTime() + days14).toISOString();
  for (const earlier of await waitingInvitations(transaction)) {
    const same = rest.client
      ? earlier.client === rest.client
      : earlier.kind === 'member' && openInvitee(master, earlier).email === invitee.email;
    if (same) await withdrawInvitation(installation, transaction, rest.by, earlier);
  }
  await addRow(installation, transaction, 'invitation', {
    service: oneService,
    token: tokenHash,
    ...rest,
    roles: JSON.stringify(held),
    identity: seal(master, placeOf(tokenHash), JSON.stringify(invitee)),
    at: at.toISOString(),
    expires,
    used: null,
  });
  const { about, tells } = whom(rest, invitee);
  await audit(installation, transaction, {
    what: rest.kind === 'member' ? 'member-invited' : 'client-invited',
    who: rest.by,
    ...(about === undefined ? { tells: { ...tells, roles: held } } : { about }),
  });
  return { token, expires };
}

/** Invitations not used yet, expired or not. */
export async function waitingInvitations(db: Kysely<Tables>): Promise<InvitationRow[]> {
  return db
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', oneService)
    .where('used', 'is', null)
    .orderBy('at')
    .execute();
}

/** Whether an invitation waits for whoever has this address. */
export async function isInvited({ db, master, now }: Installation, email: string): Promise<boolean> {
  const open = (await waitingInvitations(db)).filter(({ expires }) => expires >= now().toISOString());
  return open.some((row) => openInvitee(master, row).email === email);
}

/** From now on the link leads nowhere. */
export async function withdrawInvitation(
  installation: Grower,
  transaction: Writing,
  by: string,
  row: InvitationRow,
): Promise<void> {
  await dropRows(installation, transaction, 'invitation', { token: row.token });
  const what = row.client === null ? 'invitation-withdrawn' : 'client-invitation-withdrawn';
  const invitee = openInvitee(installation.master, row);
  await audit(installation, transaction, { what, who: by, ...whom(row, invitee) });
}

/** Whom an invitation is for, as the audit tells it: a colleague by name, a client never. */
const whom = (
  { client }: Pick<InvitationRow, 'client'>,
  { name }: Invitee,
): Pick<AuditEntry, 'about' | 'tells'> => (client === null ? { tells: { name } } : { about: client });

export function openInvitee(master: Buffer, row: InvitationRow): Invitee {
  return invitedShape.parse(JSON.parse(unseal(master, placeOf(row.token), row.identity)));
}

export const usedInvitation = () => problem(410, 'used', invitationsWords.en.thisInvitationHasBeenUsed);

/** The invitation of a link; refuses one that is unknown (404), used or expired (410). */
export async function openInvitation(installation: Installation, token: string): Promise<InvitationRow> {
  const row = await installation.db
    .selectFrom('invitation')
    .selectAll()
    .where('service', '=', oneService)
    .where('token', '=', hashOfToken(token))
    .executeTakeFirst();
  // With their death a client’s link shuts at once.
  if (!row || (row.client !== null && !row.used && (await hasDied(installation.db, row.client)))) {
    throw problem(404, 'not-found', refusedOfAccounts.en['not-found'], { what: 'invitation' });
  }
  if (row.used) throw usedInvitation();
  if (row.expires < installation.now().toISOString()) {
    throw problem(410, 'expired', invitationsWords.en.thisInvitationIsMore);
  }
  return row;
}

/** Takes an invitation, once: of two who try, the second is refused (410). @returns how to give it back */
export async function takeInvitation(
  installation: Installation,
  row: InvitationRow,
): Promise<() => Promise<void>> {
  const at = installation.now().toISOString();
  const change = (from: string | null, to: string | null) =>
    inSharedCommit(installation, (transaction) =>
      changeRows(installation, transaction, 'invitation', { token: row.token, used: from }, { used: to }),
    );
  if ((await change(null, at)) === 0) throw usedInvitation();
  return async () => {
    await change(at, null);
  };
}

/** Whether a client can sign in: `none`, `invited` (by a link that still works) or `signed-up`. */
export async function signUpOfClient(
  installation: Installation,
  row: { id: string; account: string | null },
): Promise<'none' | 'invited' | 'signed-up'> {
  if (row.account) return 'signed-up';
  const invited = await installation.db
    .selectFrom('invitation')
    .select('token')
    .where('service', '=', oneService)
    .where('client', '=', row.id)
    .where('used', 'is', null)
    .where('expires', '>=', installation.now().toISOString())
    .executeTakeFirst();
  return invited ? 'invited' : 'none';
}
