import { askNewPassphrase, canBeAsked, refuseShort, secretIn } from '#cli/ask-passphrase.ts';
import type { ForWhom } from '#server/keeping/backup-age.ts';
import { backupWords as words } from '#server/keeping/backup-words.ts';
import { Trouble } from '#server/trouble.ts';

/** Whom a call of the command names. */
export interface NamedWhom {
  recipient?: string[];
  passphraseFile?: string;
  newIdentity?: string;
}

/** The recipients that a call names, or else the environment. */
export function recipientsFrom({ recipient, passphraseFile, newIdentity: file }: NamedWhom): string[] {
  if (recipient) return recipient;
  if (passphraseFile !== undefined || file !== undefined) return [];
  return (process.env.KITH_BACKUP_RECIPIENT ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Whoever was named; a person at a terminal is asked for a passphrase; with neither nothing is made. */
export async function forWhom(
  recipients: readonly string[],
  { passphraseFile }: NamedWhom,
): Promise<ForWhom> {
  if (recipients.length > 0 && passphraseFile !== undefined) throw new Trouble(words.forTwo, 'for-two');
  if (recipients.length > 0) return { recipients };
  if (passphraseFile !== undefined)
    return { passphrase: refuseShort(secretIn(passphraseFile, words.notReadable)) };
  const { KITH_BACKUP_PASSPHRASE: set } = process.env;
  if (set) return { passphrase: refuseShort(set) };
  if (!canBeAsked()) throw new Trouble(words.forNobody, 'for-nobody');
  return { passphrase: await askNewPassphrase(words.newPassphrase) };
}
