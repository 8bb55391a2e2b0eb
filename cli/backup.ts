import type { Command } from 'commander';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { backUp } from '#server/keeping/backup.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

export function backupCommand(): Command {
  return teach(
    'backup',
    'Make one file that restores everything: every record, every account, the key that opens them, and the wording you brought. Whoever has the file can read it all: keep it as you would keep the records. Kith may go on running.',
    [
      'kith backup /mnt/safe/kith-2026-01-13.backup',
      'kith restore /mnt/safe/kith-2026-01-13.backup --data /srv/kith',
    ],
  )
    .argument('<file>', 'a new file; a backup is never written over')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, { json, ...folder }: { data?: string; json?: true }) => {
      const settings = settingsOfExisting(folder);
      const made = await backUp(settings, file, new Date(), tellProgress);
      const tells = { courses: made.courses, facts: made.facts };
      await withInstallation(settings, (installation) =>
        auditAlone(installation, { what: 'backup-made', who: theMachine, tells }),
      );
      answer(json, { file, ...made }, () =>
        [
          `Everything is in ${file}: ${made.courses} courses, ${made.facts} entries, all accounts, and the key.${made.wording > 0 ? ` So is the wording of ${made.wording} instruments.` : ''}`,
          'This one file restores it all, and whoever has it can read it all. Keep it safe.',
        ].join('\n'),
      );
    });
}

const manyPages = 20_000;

function tellProgress(done: number, of: number): void {
  if (of >= manyPages) console.error(`${Math.floor((100 * done) / of)}% copied`);
}
