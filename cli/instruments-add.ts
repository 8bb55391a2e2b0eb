import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { instrumentsAddWords } from '#cli/said/words.ts';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { addWording } from '#server/service/add-wording.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags extends FolderAndJson {
  by?: string;
}

export function instrumentsAddCommand(): Command {
  return teach('add', instrumentsAddWords.en.bringWordingOfInstrument, [
    'kith instruments add wsas.json',
    'kith instruments add wsas.json --by "Ruth Abara" --data /srv/kith',
  ])
    .argument('<file>', 'the content pack, JSON; docs/instruments.md shows its shape')
    .option('--by <name>', instrumentsAddWords.en.whoBringsItName)
    .showHelpAfterError(instrumentsAddWords.en.typeKithInstrumentsAddHelp)
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (file: string, _flags: unknown, command: Command) => {
      const { by, data, json } = command.optsWithGlobals<Flags>();
      const settings = settingsOfExisting({ data });
      const added = addWording(file, settings.folder, by ?? userInfo().username, new Date());
      const tells = { instrument: added.instrument };
      await withInstallation(settings, (installation) =>
        auditAlone(installation, { what: 'wording-added', who: theMachine, tells }),
      );
      answer(json, added, () =>
        [
          instrumentsAddWords.en.wordingOf(added.shortName, added.language, added.version, added.to),
          instrumentsAddWords.en.licenceIsS(added.licensee, added.licence),
          instrumentsAddWords.en.startKithAgainAndClients,
        ].join('\n'),
      );
    });
}
