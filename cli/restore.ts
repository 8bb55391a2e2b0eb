import type { Command } from 'commander';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { restore } from '#server/keeping/restore.ts';
import { readSettings } from '#server/settings.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { withInstallation } from './kith-folder.ts';

export function restoreCommand(): Command {
  return teach(
    'restore',
    'Put back a backup: records, accounts, key and wording together. Stop Kith on that folder first.',
    [
      'kith restore /mnt/safe/kith-2026-01-13.backup',
      'kith restore /mnt/safe/kith-2026-01-13.backup --data /srv/kith --force',
    ],
  )
    .argument('<file>', 'a file made by “kith backup”')
    .option('--force', 'replace what the folder holds')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, { data, force, json }: { data?: string; force?: true; json?: true }) => {
      const settings = readSettings(process.env, { folder: data });
      const { folder, key } = settings;
      const back = restore(file, folder, force === true);
      const tells = { madeAt: back.madeAt };
      await withInstallation({ ...settings, key: undefined }, (installation) =>
        auditAlone(installation, { what: 'backup-restored', who: theMachine, tells }),
      );
      answer(json, { folder, ...back }, () =>
        [
          `Restored to ${folder}: ${back.courses} courses and ${back.facts} entries, as they were at ${back.madeAt}.${back.wording > 0 ? ` The wording of ${back.wording} instruments is back too.` : ''}`,
          ...(key
            ? ['KITH_KEY is set: take it away, or make sure it is the key this backup was made with.']
            : []),
          'Check it with “kith verify”, then start Kith.',
        ].join('\n'),
      );
    });
}
