import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { inTurn } from '#server/db/in-turn.ts';
import type { Installation } from '#server/installation.ts';
import { nameService, refuseIfNamed } from '#server/service/name-and-zone.ts';
import { addMember } from './members.ts';

/** Whoever comes first, and the service they name. */
interface First {
  service: string;
  zone: string;
  country: string;
  name: string;
  email: string;
  password: string;
}

/** Names the service and makes its first account, an administrator's who is a therapist too. Of two at once, the second is refused (409). */
export const makeFirstAccount = (installation: Installation, first: First): Promise<void> =>
  inTurn(installation.db, 'first-account', () => makeInTurn(installation, first));

async function makeInTurn(installation: Installation, first: First): Promise<void> {
  await refuseIfNamed(installation.db);
  const { settings } = installation;
  const person = await accountOf(installation, first);
  const { name, email, service, zone, country } = first;
  const kind = settings.demo ? 'demo' : 'service';
  await inSharedCommit(installation, async (transaction) => {
    await nameService(installation, transaction, { name: service, zone, country, kind });
    await addMember(installation, transaction, {
      person,
      name,
      email,
      roles: ['administrator', 'therapist'],
    });
    await audit(installation, transaction, { what: 'service-named', who: person });
  });
}

/** An account that a broken-off first visit left behind is taken up again. */
async function accountOf({ signIn }: Installation, first: First): Promise<string> {
  const left = await signIn.accountOf(first.email);
  if (!left) return signIn.makeAccount(first);
  await signIn.setPassword(left.id, first.password);
  return left.id;
}
