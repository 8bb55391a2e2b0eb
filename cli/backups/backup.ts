import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { withPassphrase } from '#cli/ask-passphrase.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { settingsOfExisting, withInstallation } from '#cli/kith-folder.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { writeWhole } from '#server/disk/write-whole.ts';
import { backUp } from '#server/keeping/backup.ts';
import { newIdentity } from '#server/keeping/backup-age.ts';
import { backupWords as words } from '#server/keeping/backup-words.ts';
import { isBeside } from '#server/keeping/master-key.ts';
import { Trouble } from '#server/trouble.ts';
import { forWhom, type NamedWhom, recipientsFrom } from './for-whom.ts';
import { type IntoFlags, intoFolder } from './schedule.ts';

type Flags = FolderAndJson & NamedWhom & IntoFlags;

const help = {
  en: {
    does: 'Make one encrypted file that restores everything: every record, every account, the key that opens them, and the wording you brought. Kith may go on running.',
    file: 'a new file; a backup is never written over',
    recipient: 'who may open it, age1…; may be given several times (KITH_BACKUP_RECIPIENT)',
    passphraseFile:
      'a file with the passphrase it opens with (KITH_BACKUP_PASSPHRASE, or typed at a terminal)',
    to: 'make it into this folder, which must be there, under a name with its time (KITH_BACKUP_TO)',
    every:
      'with --to: make one so often, 24h or 7d, until stopped, as beside a running Kith; “never” ends that any is expected (KITH_BACKUP_EVERY)',
    keep: 'with --to: how many of those made so are kept; all unless given (KITH_BACKUP_KEEP)',
    newIdentity: 'make a new identity, write it to this file, and encrypt to it',
  },
}.en;

export function backupCommand(): Command {
  return teach('backup', help.does, [
    'kith backup /mnt/safe/kith-2026-01-13.backup --new-identity /media/usb/kith.identity',
    'kith backup /mnt/safe/kith-2026-01-14.backup --recipient age1…',
    'kith backup --to /mnt/safe --every 24h --keep 14 --recipient age1…',
    'kith restore /mnt/safe/kith-2026-01-13.backup --identity /media/usb/kith.identity --data /srv/kith',
  ])
    .argument('[file]', help.file)
    .option('--to <folder>', help.to)
    .option('--every <time>', help.every)
    .option('--keep <number>', help.keep)
    .option('--recipient <age1…>', help.recipient, (one: string, before: string[] = []) => [...before, one])
    .option('--passphrase-file <file>', help.passphraseFile)
    .option('--new-identity <file>', help.newIdentity)
    .option(...dataOption)
    .option(...jsonOption)
    .action(make);
}

async function make(named: string | undefined, { json, data, ...flags }: Flags): Promise<void> {
  const file = await intoFolder(named, { json, data, ...flags });
  if (file === undefined) return;
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
  const { courses, facts, wording } = backedUp;
  const tells = { courses, facts };
  await withInstallation(settings, (installation) =>
    auditAlone(installation, { what: 'backup-made', who: theMachine, tells }),
  );
  answer(json, { file, courses, facts, wording, recipients }, () =>
    [
      words.made(file, courses, facts),
      ...(wording > 0 ? [words.wording(wording)] : []),
      ...(made && identityFile ? [words.identityMade(identityFile, made.recipient)] : [words.onlyFor]),
    ].join('\n'),
  );
}

async function makeIdentity(file: string, folder: string) {
  if (existsSync(file)) throw new Trouble(words.identityIsThere(file), 'identity-is-there');
  if (isBeside(folder, file)) throw new Trouble(words.identityWithin(file), 'identity-within');
  return newIdentity();
}

const manyPages = 20_000;

function tellProgress(done: number, of: number): void {
  if (of >= manyPages) console.error(words.copied(Math.floor((100 * done) / of)));
}
