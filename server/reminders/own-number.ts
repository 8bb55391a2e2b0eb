import { z } from 'zod';
import { identityForm } from '#core/forms/identity.ts';
import { openIdentity, readClientRow, writeIdentity } from '#server/accounts/clients.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { notFound } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { theService } from '#server/service/name-and-zone.ts';
import { numberToText } from '#server/texts/number.ts';
import { badNumber } from './bad-number.ts';

export const ownNumber = z.object({ phone: identityForm.shape.phone });

/**
 * The number at which a client is reached, as they write it themselves: kept where their therapist keeps it, sealed under
 * their own key. Refuses (422) one that no text message reaches.
 */
export async function keepOwnNumber(
  installation: Installation,
  { id: who, client }: { id: string; client: string },
  { phone }: z.output<typeof ownNumber>,
): Promise<void> {
  const row = await readClientRow(installation.db, client);
  if (!row) throw notFound();
  const identity = openIdentity(installation.master, row);
  const country = identity.country || (await theService(installation)).country;
  const number = phone === '' ? '' : await numberToText(phone, country);
  if (number === null) throw badNumber();
  await inSharedCommit(installation, async (transaction) => {
    await writeIdentity(installation, transaction, row, { ...identity, phone });
    await audit(installation, transaction, { what: 'client-written', who, about: row.id });
  });
}
