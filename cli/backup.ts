import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { backUp } from '#server/keeping/backup.ts';
import { type ForWhom, newIdentity } from '#server/keeping/backup-age.ts';
import { backupWords as words } from '#server/keeping/backup-words.ts';
import { isBeside } from '#server/keeping/master-key.ts';
import { writeWhole } from '#server/keeping/write-whole.ts';
import { Trouble } from '#server/trouble.ts';
import { askNewPassphrase, canBeAsked, refuseShort, secretIn, withPassphrase } from './ask-passphrase.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags extends FolderAndJson {
  recipient?: string[];
  passphraseFile?: string;
  newIdentity?: string;
}

const help = {
  en: {
    does: 'Make one encrypted file that restores everything: every record, every account, the key that opens them, and the wording you brought. Kith may go on running.',
    file: 'a new file; a backup is never written over',
    recipient: 'who may open it, age1…; may be given several times (KITH_BACKUP_RECIPIENT)',
    passphraseFile:
      'a file with the passphrase it opens with (KITH_BACKUP_PASSPHRASE, or typed at a terminal)',
    newIdentity: 'make a new identity, write it to this file, and encrypt to it',
  },
}.en;

export function backupCommand(): Command {
  return teach('backup', help.does, [
    'kith backup /mnt/safe/kith-2026-01-13.backup --new-identity /media/usb/kith.identity',
    'kith backup /mnt/safe/kith-2026-01-14.backup --recipient age1…',
    'kith restore /mnt/safe/kith-2026-01-13.backup --identity /media/usb/kith.identity --data /srv/kith',
  ])
    .argument('<file>', help.file)
    .option('--recipient <age1…>', help.recipient, (one: string, before: string[] = []) => [...before, one])
    .option('--passphrase-file <file>', help.passphraseFile)
    .option('--new-identity <file>', help.newIdentity)
    .option(...dataOption)
    .option(...jsonOption)
    .action(make);
}

async function make(file: string, { json, data, ...flags }: Flags): Promise<void> {
  const settings = await withPassphrase(settingsOfExisting({ data }));
  if (existsSync(file)) throw new Trouble(words.isThere(file), 'is-there');
  const { newIdentity: identityFile } = flags;
  const made = identityFile === undefined ? undefined : await makeIdentity(identityFile, settings.folder);
  const recipients = [...recipientsFrom(flags), ...(made ? [made.recipient] : [])];
  const whom = await forWhom(recipients, flags);
  if (made && identityFile !== undefined) {
    const heading = words.identityFile(made.recipient, new Date().toISOString());
    writeWhole(identityFile, `${heading}${made.identity}\n`);
  }
  const backedUp = await backUp(settings, file, whom, new Date(), tellProgress);
  const tells = { courses: backedUp.courses, facts: backedUp.facts };
  await withInstallation(settings, (installation) =>
    auditAlone(installation, { what: 'backup-made', who: theMachine, tells }),
  );
  answer(json, { file, ...backedUp, recipients }, () =>
    [
      words.made(file, backedUp.courses, backedUp.facts),
      ...(backedUp.wording > 0 ? [words.wording(backedUp.wording)] : []),
      ...(made && identityFile ? [words.identityMade(identityFile, made.recipient)] : [words.onlyFor]),
    ].join('\n'),
  );
}

async function makeIdentity(file: string, folder: string) {
  if (existsSync(file)) throw new Trouble(words.identityIsThere(file), 'identity-is-there');
  if (isBeside(folder, file)) throw new Trouble(words.identityWithin(file), 'identity-within');
  return newIdentity();
}

function recipientsFrom({ recipient, passphraseFile, newIdentity: file }: Flags): string[] {
  if (recipient) return recipient;
  if (passphraseFile !== undefined || file !== undefined) return [];
  return (process.env.KITH_BACKUP_RECIPIENT ?? '').split(/[\s,]+/).filter(Boolean);
}

/** Whoever was named; a person at a terminal is asked for a passphrase; with neither nothing is made. */
async function forWhom(recipients: readonly string[], { passphraseFile }: Flags): Promise<ForWhom> {
  if (recipients.length > 0 && passphraseFile !== undefined) throw new Trouble(words.forTwo, 'for-two');
  if (recipients.length > 0) return { recipients };
  if (passphraseFile !== undefined)
    return { passphrase: refuseShort(secretIn(passphraseFile, words.notReadable)) };
  const { KITH_BACKUP_PASSPHRASE: set } = process.env;
  if (set) return { passphrase: refuseShort(set) };
  if (!canBeAsked()) throw new Trouble(words.forNobody, 'for-nobody');
  return { passphrase: await askNewPassphrase(words.newPassphrase) };
}

const manyPages = 20_000;

function tellProgress(done: number, of: number): void {
  if (of >= manyPages) console.error(words.copied(Math.floor((100 * done) / of)));
}
