import { audit } from '#server/audit/write.ts';
import { changeRows } from '#server/chains/keep-rows.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { openIdentity, readClientRow, writeIdentity } from './clients.ts';
import type { Person } from './person.ts';
import { forgetSignedIn } from './rights-remembered.ts';

/** Somebody goes by another name from now on, as a member, as a client and at sign-in. */
export async function changeOwnName(installation: Installation, person: Person, name: string): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: 'name-changed', who: person.id });
    await changeRows(installation, transaction, 'member', { person: person.id }, { name });
    const client = person.client && (await readClientRow(transaction, person.client));
    if (!client) return;
    const identity = { ...openIdentity(installation.master, client), name };
    await writeIdentity(installation, transaction, client, identity);
  });
  await installation.signIn.rename(person.id, name);
  forgetSignedIn();
}
