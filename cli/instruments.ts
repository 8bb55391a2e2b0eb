import type { Command } from 'commander';
import { instruments } from '#core/instruments/instruments.ts';
import { answer, jsonOption, teach } from './command.ts';
import { instrumentsAddCommand } from './instruments-add.ts';
import { instrumentsListCommand } from './instruments-list.ts';

export function instrumentsCommand(): Command {
  const command = teach(
    'instruments',
    'List the instruments that Kith knows; bring wording that your service is licensed for.',
    ['kith instruments', 'kith instruments add wsas.json', 'kith instruments list'],
  )
    .option(...jsonOption)
    .action((flags: { json?: true }) => {
      const list = [...instruments.values()].map((one) => ({
        id: one.id,
        shortName: one.shortName,
        name: one.fullName,
        questions: one.items.length,
        wording: one.licence.itemsMayBeEmbedded ? 'shipped' : 'not shipped',
        licence: one.licence.status,
        holder: one.licence.holder,
        attribution: one.licence.attribution,
        terms: one.licence.statement,
        sources: one.citations,
      }));
      answer(flags.json, list, () =>
        list
          .map((one) => `${one.id.padEnd(18)} ${String(one.questions).padStart(3)} questions  ${one.name}`)
          .join('\n'),
      );
    });
  for (const one of [instrumentsAddCommand(), instrumentsListCommand()]) {
    command.addCommand(one.exitOverride());
  }
  return command;
}
