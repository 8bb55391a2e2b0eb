import { z } from 'zod';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { Trouble } from '#server/trouble.ts';

const plain = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** An instrument by its id or short name, however it is spelled: `phq-9`, `PHQ9`. Throws Trouble where it is not known. */
export function instrumentNamed(name: string): Instrument {
  const found =
    instruments.get(name) ??
    [...instruments.values()].find((one) =>
      [one.id, one.shortName].some((known) => plain(known) === plain(name)),
    );
  if (found) return found;
  throw new Trouble(
    `There is no instrument called “${name}”. Type “kith instruments” to see those there are.`,
    'no-such-instrument',
  );
}

/** What stands between two answers of a row: a tab of a sheet, else a semicolon or comma, else blanks. */
const betweenAnswers = (row: string): string | RegExp =>
  ['\t', ';', ','].find((mark) => row.includes(mark)) ?? /\s+/;

/**
 * Answers as a JSON array in item order, `[1,0,2,null,3]`, or as a row typed or pasted from a sheet, `1,0,2,,3`: null, an
 * empty place or a dash is a question not answered, at either end too. Throws Trouble where an array cannot be read.
 */
export function answersTyped(typed: string): unknown {
  if (typed.trim().startsWith('[')) return answersInJson(typed);
  const row = /[\t;,]/.test(typed) ? typed.replace(/^[ \r\n]+|[ \r\n]+$/g, '') : typed.trim();
  return row.split(betweenAnswers(row)).flatMap((place) => {
    const cell = place.trim();
    if (cell === '' || cell === '-' || cell === '_') return [null];
    return cell.split(/\s+/).map((one) => {
      const number = Number(one.replace(/^(\d+),(\d+)$/, '$1.$2'));
      return Number.isFinite(number) ? number : one;
    });
  });
}

function answersInJson(typed: string): unknown {
  try {
    return readJson(typed);
  } catch (error) {
    if (error instanceof RepeatedName) throw new Trouble(error.message, 'answers-unreadable');
    throw new Trouble(
      'These answers are not a readable JSON array. Write them such as [1,0,2,null,3].',
      'answers-unreadable',
    );
  }
}

/** A line that cannot be scored has the same keys as one that can, and the sentence that says why. */
export type LineResult = Score | (Nameless & { status: 'invalid'; error: string });
type Nameless = Omit<Score, 'instrument' | 'version' | 'language'> & {
  instrument: string | null;
  version: string | null;
  language: string | null;
};

/** The result of what has no instrument to be scored by. */
function notScored(instrument: string | null, error: string): LineResult {
  return {
    instrument,
    version: null,
    language: null,
    status: 'invalid',
    total: null,
    severity: null,
    case: null,
    answered: 0,
    missing: 0,
    riskItems: [],
    riskItemMissing: false,
    bandSet: null,
    metric: null,
    problem: error,
    error,
  };
}

const asked = z.object({ instrument: z.string(), responses: z.unknown() });

/** One line of JSON, `{"instrument": …, "responses": […]}`, scored; what is wrong with it is the answer, never an end. */
export function scoreLine(line: string): LineResult {
  let read: unknown;
  try {
    read = readJson(line);
  } catch (error) {
    if (error instanceof RepeatedName) return notScored(null, error.message);
    return notScored(null, 'This line is not readable JSON.');
  }
  const { data } = asked.safeParse(read);
  if (!data) return notScored(null, 'Give an object such as {"instrument":"phq-9","responses":[1,0,2]}.');
  try {
    const result = score(instrumentNamed(data.instrument), data.responses);
    return result.status === 'invalid'
      ? { ...result, status: 'invalid', error: result.problem ?? '' }
      : result;
  } catch (error) {
    if (error instanceof Trouble) return notScored(data.instrument, error.message);
    throw error;
  }
}
