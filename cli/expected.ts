import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type ExpectedScore, expectedResponse, readCurve } from '#core/outcomes/expected-response.ts';
import { type Signal, sessionSignal } from '#core/outcomes/session-signal.ts';
import { Trouble } from '#server/trouble.ts';
import { answer, jsonOption, teach } from './command.ts';
import { words } from './outcome-words.ts';
import { scoreTyped } from './score-typed.ts';

interface Flags {
  curve: string;
  first: number;
  session: number;
  score?: number;
  json?: true;
}

/** What courses that began so reach by a session, by a curve that the service brings; Kith ships none. */
export function expectedCommand(): Command {
  return teach('expected', words.expected.says, [
    'kith expected --curve ours.json --first 17 --session 5',
    'kith expected --curve ours.json --first 17 --session 5 --score 19 --json',
  ])
    .addHelpText('after', `\n${words.expected.more}`)
    .requiredOption('--curve <file>', words.expected.curve)
    .requiredOption('--first <score>', words.expected.first, scoreTyped)
    .requiredOption('--session <number>', words.expected.session, scoreTyped)
    .option('--score <score>', words.expected.score, scoreTyped)
    .option(...jsonOption)
    .action(({ curve: file, first, session, score, json }: Flags) => {
      const curve = readCurve(readFile(file));
      if (typeof curve === 'string') throw new Trouble(words.noCurve(file, curve), 'no-curve');
      const found = expectedResponse(curve, first, session);
      if (!found) throw new Trouble(words.outside, 'outside');
      const { instrument: measure, fittedOn, standing } = curve;
      const signal =
        score === undefined
          ? null
          : sessionSignal({ measure, baseline: first, current: score, session, expectedUpper: found.upper });
      answer(json, { ...found, fittedOn, standing, ...(score !== undefined && { score, signal }) }, () =>
        inWords(found, first, session, { fittedOn, standing, score, signal }),
      );
    });
}

function readFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Trouble(words.noFile(file), 'no-file');
  }
}

interface Beside {
  fittedOn: string;
  standing: 'fitted' | 'demonstration';
  score: number | undefined;
  signal: Signal | null;
}

function inWords(
  { expected, upper, curve, version }: ExpectedScore,
  first: number,
  session: number,
  { fittedOn, standing, score, signal }: Beside,
): string {
  return [
    words.reach(first, session, expected.toFixed(1), upper.toFixed(1)),
    ...(score === undefined ? [] : [words.is(score, score > upper ? 'above' : 'within')]),
    ...(signal ? [words.signal(signal.signal, signal.reason.replaceAll('_', ' '))] : []),
    words.by(curve, version, fittedOn, standing),
  ].join('\n');
}
