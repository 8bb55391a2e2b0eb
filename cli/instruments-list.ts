import type { Command } from 'commander';
import { readPacks } from '#server/service/wording.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { settingsOfExisting } from './kith-folder.ts';

export function instrumentsListCommand(): Command {
  return teach('list', 'List the wording that this service brought, and what of it is left out.', [
    'kith instruments list',
    'kith instruments list --data /srv/kith --json',
  ])
    .showHelpAfterError('Type “kith instruments list --help” for examples.')
    .option(...dataOption)
    .option(...jsonOption)
    .action((_flags: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<{ data?: string; json?: true }>();
      const found = readPacks(settingsOfExisting({ data }).folder);
      answer(json, found, () => {
        const packs = found.packs.map(({ file, pack }) => {
          const brought = pack.installed ? `, brought by ${pack.installed.by} on ${pack.installed.on}` : '';
          return `${pack.instrument.padEnd(18)} ${pack.language}, ${pack.version}, licensed to ${pack.licensee} (${file}${brought})`;
        });
        const none = 'No wording was brought here. “kith instruments add FILE” brings one.';
        return [...(packs.length > 0 ? packs : [none]), ...found.leftOut].join('\n');
      });
    });
}
