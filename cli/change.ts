import type { Command } from 'commander';
import { change } from '#core/outcomes/reliable-change.ts';
import { isRefusal } from '#core/refusal.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { instrumentNamed } from './score-answers.ts';

export function changeCommand(): Command {
  return teach(
    'change',
    'Say whether the change between two scores is more than chance, and whether it is recovery.',
    ['kith change phq-9 18 7', 'kith change gad-7 12 10 --json'],
  )
    .argument('<instrument>', 'its id or short name')
    .argument('<first>', 'the first score', scoreTyped)
    .argument('<last>', 'the last score', scoreTyped)
    .option(...jsonOption)
    .action((name: string, first: number, last: number, flags: { json?: true }) => {
      const found = change(instrumentNamed(name).id, first, last);
      if (isRefusal(found)) throw new Trouble(found.because);
      answer(flags.json, found, () =>
        Object.entries(found)
          .map(([what, value]) => `${what}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
          .join('\n'),
      );
    });
}

function scoreTyped(typed: string): number {
  const score = Number(typed);
  if (typed.trim() === '' || !Number.isFinite(score))
    throw new Trouble(`${typed} is not a score. Give a number.`);
  return score;
}
