import type { Command } from 'commander';
import { answer, dataOption, type FolderAndJson, jsonOption, teach } from '#cli/command.ts';
import { type Known, knownProtocols } from './known.ts';
import { words } from './words.ts';

export function protocolsListCommand(): Command {
  return teach('list', words.list, ['kith protocols list', 'kith protocols list --data /srv/kith --json'])
    .showHelpAfterError(words.help('list'))
    .option(...dataOption)
    .option(...jsonOption)
    .action(async (_flags: unknown, command: Command) => {
      const { data, json } = command.optsWithGlobals<FolderAndJson>();
      const known = await knownProtocols({ data });
      answer(json, known.map(described), () => known.map(line).join('\n'));
    });
}

function described({ protocol, from, state }: Known) {
  const { id, edition, name, says, family, format, ages, credentials, about, presets } = protocol;
  return {
    id,
    edition,
    name,
    says,
    family,
    format,
    ages: ages ?? null,
    credentials,
    experimental: about?.experimental ?? false,
    lengths: presets.map((one) => ({
      id: one.id,
      name: one.name,
      sessions: one.sessions,
      // Where it is given there is no fixed end, and the sessions are how the phases are laid out.
      reviewEvery: one.openEnded?.reviewEvery ?? null,
    })),
    from,
    state,
  };
}

function line({ protocol: { id, edition, name, presets }, from, state }: Known): string {
  const sessions = presets.map((one) => one.sessions);
  const isOpen = presets.every(({ openEnded }) => openEnded);
  const length = isOpen ? words.noFixedEnd : words.sessions(Math.min(...sessions), Math.max(...sessions));
  const where = from === 'kith' ? words.shipped : state === 'offered' ? words.own : words.withdrawn;
  return `${id.padEnd(26)} ${edition.padEnd(8)} ${length.padStart(17)}  ${name} (${where})`;
}
