import type { Command } from 'commander';
import { aboutOneFile, answer, teach } from '#cli/command.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { readProtocol } from '#core/guide/protocol-file/read-protocol.ts';
import { Trouble } from '#server/trouble.ts';
import { knownProtocols, readProtocolFile } from './known.ts';
import { words } from './words.ts';

export function protocolsCheckCommand(): Command {
  const command = teach('check', words.check, [
    'kith protocols check ours.json',
    'kith protocols check ours.json --data /srv/kith --json',
  ]);
  return aboutOneFile(command, words.file, words.help('check'), async (file, { data, json }) => {
    const text = readProtocolFile(file);
    const own = (await knownProtocols({ data })).filter(({ from }) => from === 'service');
    const read = readProtocol(
      text,
      own.map(({ protocol }) => protocol),
    );
    if (isRefusal(read)) throw new Trouble(words.notTaken(file, read.because), read.refused);
    const { id, edition, name } = read;
    answer(json, { id, edition, name }, () => words.fits(name, id, edition));
  });
}
