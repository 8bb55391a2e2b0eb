import type { Command } from 'commander';
import { nhsEffectSize } from '#core/outcomes/nhs-rates.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { words } from './outcome-words.ts';
import { scoreTyped } from './score-typed.ts';

/** The mean change of many courses over the spread at their start, as NHS England publishes it. */
export function effectCommand(): Command {
  return teach('effect', words.effect.says, ['kith effect 15.5 9.6 5.5', 'kith effect 15.5 9.6 5.5 --json'])
    .addHelpText('after', `\n${words.effect.more}`)
    .argument('<first>', words.effect.first, scoreTyped)
    .argument('<last>', words.effect.last, scoreTyped)
    .argument('<sd>', words.effect.sd, scoreTyped)
    .option(...jsonOption)
    .action((first: number, last: number, sd: number, { json }: { json?: true }) => {
      const effect = nhsEffectSize(first, last, sd);
      if (effect === null) throw new Trouble(words.effect.noSpread, 'no-spread');
      answer(json, { first, last, sd, effect }, () => words.effect.is(effect.toFixed(2)));
    });
}
