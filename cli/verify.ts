import type { Command } from 'commander';
import { verify } from '#server/verify.ts';
import { answer, dataOption, exitCodes, jsonOption, teach } from './command.ts';
import { existingFolder, withHouse } from './kith-folder.ts';

export function verifyCommand(): Command {
  return teach(
    'verify',
    'Check every record: that nothing is missing, changed or unreadable. Ends with 3 if something is.',
    ['kith verify', 'kith verify --data /srv/kith --json'],
  )
    .option(...dataOption)
    .option(...jsonOption)
    .action(async ({ json, ...folder }: { data?: string; json?: true }) => {
      const found = await withHouse(existingFolder(folder), (house) => verify(house, tellProgress));
      if (found.wrong.length > 0) process.exitCode = exitCodes.found;
      answer(json, found, () => {
        const walked = `${found.courses} courses, ${found.facts} entries`;
        if (found.wrong.length === 0) return `All is as it was written: ${walked}.`;
        const wrong = found.wrong.map(({ course, says }) => `Course ${course}: ${says}.`);
        return [...wrong, `Something is wrong. Restore a backup made before it. (${walked})`].join('\n');
      });
    });
}

const every = 100;

function tellProgress(done: number, of: number): void {
  if (of >= every && (done % every === 0 || done === of)) console.error(`${done} of ${of} courses checked`);
}
