import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { auditAlone, theMachine } from '#server/audit/write.ts';
import { addWording } from '#server/service/add-wording.ts';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from './command.ts';
import { settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags extends FolderAndJson {
  by?: string;
}

export function instrumentsAddCommand(): Command {
  return teach(
    'add',
    'Bring the wording of an instrument for which your service holds a licence: check it, and copy it into the data folder.',
    ['kith instruments add wsas.json', 'kith instruments add wsas.json --by "Ruth Abara" --data /srv/kith'],
  )
    .argument('<file>', 'the content pack, JSON; docs/instruments.md shows its shape')
    .option('--by <name>', 'who brings it; the name of your account on this machine unless given')
    .showHelpAfterError('Type “kith instruments add --help” for examples.')
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
          `The wording of the ${added.shortName} (${added.language}, ${added.version}) is in ${added.to}.`,
          `The licence is ${added.licensee}’s: ${added.licence}`,
          'Start Kith again, and clients are asked it in these words. “kith backup” takes it along.',
        ].join('\n'),
      );
    });
}
