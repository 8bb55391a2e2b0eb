import type { Command } from 'commander';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { protocolInText } from '#core/protocols/in-text/in-text.ts';
import { extended } from '#core/protocols/protocols.ts';
import { Trouble } from '#server/trouble.ts';
import { knownProtocols } from './known.ts';
import { words } from './words.ts';

export function protocolsShowCommand(): Command {
  return teach('show', words.show, [
    'kith protocols show ipt',
    'kith protocols show our-ipt 2026.2 --data /srv/kith',
    'kith protocols show ipt --json',
  ])
    .argument('<id>', words.id)
    .argument('[edition]', words.edition)
    .showHelpAfterError(words.help('show'))
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (id: string, edition: string | undefined, _flags: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<FolderAndJson>();
      const all = (await knownProtocols({ data })).map(({ protocol }) => protocol);
      const named = edition === undefined ? id : `${id} ${edition}`;
      const found = extended(named, all);
      if (!found) {
        const known = [...new Set(all.map((one) => one.id))].join(', ');
        throw new Trouble(words.noProtocol(named, known), 'no-such-protocol');
      }
      answer(json, found, () => protocolInText(found));
    });
}
