import type { Command } from 'commander';
import { changeWords } from '#cli/said/words.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { type Change, change } from '#core/outcomes/reliable-change.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { instrumentNamed } from './score-answers.ts';
import { scoreTyped } from './score-typed.ts';

export function changeCommand(): Command {
  return teach('change', changeWords.en.sayWhetherChangeBetweenTwo, [
    'kith change phq-9 18 7',
    'kith change gad-7 12 10 --json',
  ])
    .addHelpText('after', changeWords.en.reliableMeansAtLeastChange)
    .argument('<instrument>', changeWords.en.itsIdOrShortName)
    .argument('<first>', changeWords.en.firstScore, scoreTyped)
    .argument('<last>', changeWords.en.lastScore, scoreTyped)
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
    changeWords.en.fromTo(first, last, moved),
    inPlainWords[reliable],
    ...(found.class ? [changeWords.en.inAll(found.class)] : []),
    ...(threshold ? [changeWords.en.reliableFromPoints(threshold.points, threshold.source)] : []),
    ...(cutoff ? [changeWords.en.caseAt(cutoff.op, cutoff.value, cutoff.source)] : []),
  ].join('\n');
}
