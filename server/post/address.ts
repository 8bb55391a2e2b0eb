import type { Kysely } from 'kysely';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Tables } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting, writeSetting } from '#server/service/stored-settings.ts';

/** The address that links in a letter begin with. `origin` is the one at which this Kith was just asked for something. */

const configuredAddress = (installation: Installation) => installation.settings.url?.replace(/\/+$/, '');

/** When a member asks for the letter: KITH_URL, else the address they use. */
export const addressAsked = (installation: Installation, origin: string): string =>
  configuredAddress(installation) ?? origin;

/**
 * When anybody may ask for the letter and could make up the Host header: KITH_URL, else the address at which an
 * administrator was last here.
 */
export async function addressToTrust(installation: Installation, origin: string): Promise<string> {
  return configuredAddress(installation) ?? (await readSetting(installation.db, 'address')) ?? origin;
}

/** When nobody asks for the letter: KITH_URL, else where an administrator last was. */
export async function addressKnown(installation: Installation, db: Kysely<Tables>): Promise<string | null> {
  return configuredAddress(installation) ?? (await readSetting(db, 'address'));
}

/** Remembers the address at which an administrator reached this Kith. */
export async function rememberAddress(installation: Installation, by: string, origin: string): Promise<void> {
  const before = await readSetting(installation.db, 'address');
  if (before === origin) return;
  const changes = [{ name: 'address', from: before ?? '', to: origin }];
  await inSharedCommit(installation, async (transaction) => {
    await writeSetting(installation, transaction, 'address', origin);
    await audit(installation, transaction, { what: 'settings-changed', who: by, changes });
  });
}
