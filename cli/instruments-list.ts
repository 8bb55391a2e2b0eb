import type { Command } from 'commander';
import { instrumentsListWords } from '#cli/said/words.ts';
import { readPacks } from '#server/service/wording.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { settingsOfExisting } from './kith-folder.ts';

export function instrumentsListCommand(): Command {
  return teach('list', instrumentsListWords.en.listWordingThatThisService, [
    'kith instruments list',
    'kith instruments list --data /srv/kith --json',
  ])
    .showHelpAfterError(instrumentsListWords.en.typeKithInstrumentsListHelp)
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
        const none = instrumentsListWords.en.noWordingWasBroughtHere;
        return [...(packs.length > 0 ? packs : [none]), ...found.leftOut].join('\n');
      });
    });
}
