import { writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { instruments } from '#core/instruments/instruments.ts';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { packsFolder, readPackFile, readPacks } from '#server/service/wording.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { settingsOfExisting } from './kith-folder.ts';

interface Flags {
  by?: string;
  data?: string;
  json?: true;
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
    .action((file: string, _flags: unknown, command: Command) => {
      const { by, data, json } = command.optsWithGlobals<Flags>();
      const added = add(file, settingsOfExisting({ data }).folder, by ?? userInfo().username);
      answer(json, added, () =>
        [
          `The wording of the ${added.shortName} (${added.language}, ${added.version}) is in ${added.to}.`,
          `The licence is ${added.licensee}’s: ${added.licence}`,
          'Start Kith again, and clients are asked it in these words. “kith backup” takes it along.',
        ].join('\n'),
      );
    });
}

/** Checks a pack and copies it into the data folder with who brought it and when. Throws Trouble where it is not taken. */
function add(file: string, dataFolder: string, by: string) {
  const pack = readPackFile(file);
  if (typeof pack === 'string') throw new Trouble(`Nothing was added from ${file}: ${pack}`);
  const folder = packsFolder(dataFolder);
  const already = readPacks(dataFolder).packs.find((one) => one.pack.instrument === pack.instrument);
  if (already) {
    throw new Trouble(
      `Nothing was added: ${join(folder, already.file)} brings the wording of ${pack.instrument} already. Take that file out of the folder first.`,
    );
  }
  const to = join(folder, `${pack.instrument}.json`);
  const whole = { ...pack, installed: { by, on: new Date().toISOString().slice(0, 10) } };
  try {
    makePrivateFolder(folder);
    writeFileSync(to, `${JSON.stringify(whole, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new Trouble(
      isThere
        ? `Nothing was added: ${to} is there and cannot be used. Mend that file, or take it out of the folder first.`
        : `Nothing was added: Kith cannot write to ${folder}. Give your account the right to write there.`,
    );
  }
  const shortName = instruments.get(pack.instrument)?.shortName ?? pack.instrument;
  return { to, shortName, ...whole };
}
