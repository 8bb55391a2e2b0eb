import type { Command } from 'commander';
import { instruments } from '#core/instruments/instruments.ts';
import { answer, jsonOption, teach } from './command.ts';

export function instrumentsCommand(): Command {
  return teach('instruments', 'List the instruments that Kith can score.', [
    'kith instruments',
    'kith instruments --json',
  ])
    .option(...jsonOption)
    .action((flags: { json?: true }) => {
      const list = [...instruments.values()].map((one) => ({
        id: one.id,
        shortName: one.shortName,
        name: one.fullName,
        questions: one.items.length,
        wording: one.licence.itemsMayBeEmbedded ? 'shipped' : 'not shipped',
        licence: one.licence.status,
      }));
      answer(flags.json, list, () =>
        list
          .map((one) => `${one.id.padEnd(18)} ${String(one.questions).padStart(3)} questions  ${one.name}`)
          .join('\n'),
      );
    });
}
