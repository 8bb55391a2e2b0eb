import type { Command } from 'commander';
import { refreshSummaries } from '#server/keeping/refresh-lists.ts';
import { verify } from '#server/keeping/verify/verify.ts';
import { answer, dataOption, exitCodes, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

export function verifyCommand(): Command {
  return teach(
    'verify',
    'Check every record: that nothing is missing, changed or unreadable. Ends with 3 if something is.',
    ['kith verify', 'kith verify --data /srv/kith --json', 'kith verify --refresh'],
  )
    .option('--refresh', 'first write anew the rows in the lists that differ from a chart that is whole')
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ json, refresh, ...folder }: { data?: string; json?: true; refresh?: true }) => {
      const found = await withInstallation(settingsOfExisting(folder), async (installation) => {
        const refreshed = refresh && (await refreshSummaries(installation, tellProgress));
        return { ...(await verify(installation, tellProgress)), ...(refreshed ? { refreshed } : {}) };
      });
      if (found.wrong.length > 0) process.exitCode = exitCodes.found;
      answer(json, found, () => {
        const anew = found.refreshed?.map(
          (course) => `Course ${course}: its row in the lists was written anew.`,
        );
        const walked = `${found.courses} courses, ${found.facts} entries`;
        if (found.wrong.length === 0)
          return [...(anew ?? []), `All is as it was written: ${walked}.`].join('\n');
        const wrong = found.wrong.map(({ course, says }) => `Course ${course}: ${says}.`);
        const todo = found.wrong.every(({ mend }) => mend === 'refresh')
          ? 'Every chart is whole. “kith verify --refresh” writes the rows in the lists anew.'
          : 'Something is wrong. Restore a backup made before it.';
        return [...(anew ?? []), ...wrong, `${todo} (${walked})`].join('\n');
      });
    });
}

const every = 100;

function tellProgress(done: number, of: number): void {
  if (of >= every && (done % every === 0 || done === of)) console.error(`${done} of ${of} courses checked`);
}
