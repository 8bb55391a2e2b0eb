import { accountOfClient } from '#server/accounts/names.ts';
import type { Installation } from '#server/installation.ts';
import { inOwnLanguage } from '#server/service/own-language.ts';

/** Whoever a reminder is written to, with their language; undefined of a client who has no account. */
export async function readerOf(installation: Installation, client: string) {
  const account = await accountOfClient(installation, client);
  const holder = account && (await installation.signIn.holderOf(account));
  return holder ? inOwnLanguage(installation, holder) : undefined;
}
