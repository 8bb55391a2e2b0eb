import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { openIdentity, readClientRow, writeIdentity } from './clients.ts';
import type { Person } from './person.ts';
import { forgetSignedIn } from './signed-in.ts';

/** Somebody goes by another name from now on, as a member, as a client and at sign-in. */
export async function changeOwnName(installation: Installation, person: Person, name: string): Promise<void> {
  await installation.db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('member')
      .set({ name })
      .where('service', '=', oneService)
      .where('person', '=', person.id)
      .execute();
    const client = person.client && (await readClientRow(transaction, person.client));
    if (!client) return;
    const identity = { ...openIdentity(installation.master, client), name };
    await writeIdentity(transaction, installation.master, client, identity);
  });
  await installation.signIn.rename(person.id, name);
  forgetSignedIn();
}
