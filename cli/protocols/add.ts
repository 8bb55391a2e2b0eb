import type { Command } from 'commander';
import { aboutOneFile, answer, teach } from '#cli/command.ts';
import { settingsOfExisting, withInstallation } from '#cli/kith-folder.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { theMachine } from '#server/audit/write.ts';
import { bringProtocol } from '#server/protocols/bring.ts';
import { Trouble } from '#server/trouble.ts';
import { readProtocolFile } from './known.ts';
import { words } from './words.ts';

export function protocolsAddCommand(): Command {
  const command = teach('add', words.add, [
    'kith protocols add ours.json',
    'kith protocols add ours.json --data /srv/kith --json',
  ]);
  return aboutOneFile(command, words.file, words.help('add'), async (file, { data, json }) => {
    const text = readProtocolFile(file);
    const brought = await withInstallation(settingsOfExisting({ data }), (installation) =>
      bringProtocol(installation, text, theMachine),
    );
    if (isRefusal(brought)) throw new Trouble(words.notTaken(file, brought.because), brought.refused);
    const { id, edition, name } = brought;
    answer(json, { id, edition, name }, () => words.added(name, id, edition));
  });
}
