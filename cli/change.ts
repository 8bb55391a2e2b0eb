import type { Command } from 'commander';
import { isRefusal } from '#core/forms/refusal.ts';
import { type Change, change } from '#core/outcomes/reliable-change.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { instrumentNamed } from './score-answers.ts';
import { scoreTyped } from './score-typed.ts';

export function changeCommand(): Command {
  return teach(
    'change',
    'Say whether the change between two scores is more than chance, and whether it is recovery.',
    ['kith change phq-9 18 7', 'kith change gad-7 12 10 --json'],
  )
    .addHelpText(
      'after',
      '\nReliable means: at least the change published for this instrument, which is shown with its source. Recovered means: a\nreliable improvement from a score that is a case to one that is not. For the WHO-5 give the sum, 0 to 25.',
    )
    .argument('<instrument>', 'its id or short name')
    .argument('<first>', 'the first score', scoreTyped)
    .argument('<last>', 'the last score', scoreTyped)
    .option(...jsonOption)
    .action((name: string, first: number, last: number, flags: { json?: true }) => {
      const found = change(instrumentNamed(name).id, first, last);
      if (isRefusal(found)) throw new Trouble(found.because, found.refused);
      answer(flags.json, found, () => inWords(found));
    });
}

const { en: inPlainWords }: { en: Record<Change['reliable'], string> } = {
  en: {
    improvement: 'Reliably improved: more than chance and error would give.',
    deterioration: 'Reliably worse: more than chance and error would give.',
    'no change': 'No reliable change: too small to count.',
    'no threshold': 'Nobody has published how much change is reliable here.',
  },
};

function inWords({ first, last, points, direction, reliable, threshold, cutoff, ...found }: Change): string {
  const moved = direction === 'same' ? 'the same' : `${Math.abs(points)} points ${direction}`;
  return [
    `From ${first} to ${last}: ${moved}.`,
    inPlainWords[reliable],
    ...(found.class ? [`In all: ${found.class}.`] : []),
    ...(threshold ? [`Reliable from ${threshold.points} points (${threshold.source}).`] : []),
    ...(cutoff ? [`A case at ${cutoff.op} ${cutoff.value} (${cutoff.source}).`] : []),
  ].join('\n');
}
