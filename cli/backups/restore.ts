import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { askHidden, canBeAsked, secretIn } from '#cli/ask-passphrase.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { withInstallation } from '#cli/kith-folder.ts';
import { restoreWords } from '#cli/said/words.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import type { OpenedBy } from '#server/keeping/backup-age.ts';
import { backupWords as words } from '#server/keeping/backup-words.ts';
import { restore } from '#server/keeping/restore.ts';
import { readSettings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

interface Flags extends FolderAndJson {
  force?: true;
  identity?: string;
  passphraseFile?: string;
}

const help = {
  en: {
    identity:
      'the file with the identity that opens the backup (or the identity itself in KITH_BACKUP_IDENTITY)',
    passphraseFile: 'a file with its passphrase (KITH_BACKUP_PASSPHRASE, or typed at a terminal)',
  },
}.en;

export function restoreCommand(): Command {
  return teach('restore', restoreWords.en.putBackBackupRecordsAccounts, [
    'kith restore /mnt/safe/kith-2026-01-13.backup --identity /media/usb/kith.identity',
    'kith restore /mnt/safe/kith-2026-01-13.backup --passphrase-file /media/usb/passphrase --data /srv/kith --force',
  ])
    .argument('<file>', 'a file made by “kith backup”')
    .option('--identity <file>', help.identity)
    .option('--passphrase-file <file>', help.passphraseFile)
    .option('--force', restoreWords.en.replaceWhatFolderHolds)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, { data, force, json, ...flags }: Flags) => {
      const settings = readSettings(process.env, { folder: data });
      const back = await restore(file, settings, force === true, openedBy(flags));
      const { folder } = settings;
      const tells = { madeAt: back.madeAt };
      await withInstallation(settings, (installation) =>
        auditAlone(installation, { what: 'backup-restored', who: theMachine, tells }),
      );
      answer(json, { folder, ...back }, () =>
        [
          restoreWords.en.restoredToCoursesAndEntries(
            folder,
            back.courses,
            back.facts,
            back.madeAt,
            back.wording > 0 ? restoreWords.en.wordingOfInstrumentsIsBack(back.wording) : '',
          ),
          ...(back.kind === 'plain' ? [words.plain] : []),
          restoreWords.en.checkItWithKithVerify,
        ].join('\n'),
      );
    });
}

function openedBy({ identity, passphraseFile }: Flags): OpenedBy {
  const { KITH_BACKUP_IDENTITY: set = '', KITH_BACKUP_PASSPHRASE: typedBefore } = process.env;
  return {
    identities: identity === undefined ? linesOf(set) : identitiesIn(identity),
    async passphrase() {
      if (passphraseFile !== undefined) return secretIn(passphraseFile, words.notReadable);
      if (typedBefore) return typedBefore;
      return canBeAsked() ? askHidden(words.passphrase) : undefined;
    },
  };
}

/** As age keeps them: one a line, beside lines that begin with #. */
const linesOf = (text: string): string[] =>
  text.split(/\s*\r?\n\s*/).filter((line) => line.trim() !== '' && !line.startsWith('#'));

function identitiesIn(file: string): string[] {
  try {
    return linesOf(readFileSync(file, 'utf8'));
  } catch {
    throw new Trouble(words.notReadable(file), 'not-readable');
  }
}
