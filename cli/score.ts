import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { score } from '#core/instruments/score.ts';
import type { Score } from '#core/instruments/scored.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { answersTyped, instrumentNamed, scoreLine } from './score-answers.ts';

export function scoreCommand(): Command {
  return teach('score', 'Score the answers to an instrument.', [
    "kith score phq-9 '[2,1,3,2,1,2,1,0,0]'",
    "kith score gad-7 '[1,1,null,0,2,0,1]' --json",
    'kith score phq-9 2,1,3,2,1,2,1,0,0',
    'kith score --stdin < answers.jsonl > scores.jsonl',
  ])
    .argument('[instrument]', 'its id or short name; “kith instruments” lists them')
    .argument(
      '[answers]',
      'the answers as a JSON array in item order, null where none was given; or with commas between',
    )
    .option(
      '--stdin',
      'score JSON lines {"instrument":…,"responses":[…]} from standard input, one result a line',
    )
    .option(...jsonOption)
    .action(
      async (
        name: string | undefined,
        answers: string | undefined,
        flags: { stdin?: true; json?: true },
        command: Command,
      ) => {
        if (flags.stdin) return scoreStdin();
        if (!name || answers === undefined)
          command.error('error: give an instrument and its answers, or --stdin');
        const result = score(instrumentNamed(name ?? ''), answersTyped(answers ?? ''));
        if (result.status === 'invalid' && !flags.json)
          throw new Trouble(result.problem ?? 'These answers cannot be scored.');
        if (result.status === 'invalid') process.exitCode = 1;
        answer(flags.json, result, () => inWords(result));
      },
    );
}

async function scoreStdin(): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${JSON.stringify(scoreLine(line))}\n`)) {
      await new Promise((drained) => process.stdout.once('drain', drained));
    }
  }
}

function inWords(result: Score): string {
  const { total, severity, level, status, answered, missing, riskItems } = result;
  const lines = [
    total === null
      ? (level ?? 'No score: too many questions were not answered.')
      : `${total}${severity ? ` (${severity})` : ''}`,
    `${answered} answered, ${missing} not${status === 'prorated' ? '; the total is carried from those answered' : ''}`,
    ...riskItems.map((risk) => `Question ${risk.item} was answered ${risk.value}: ${risk.review}`),
  ];
  return lines.join('\n');
}
