import { z } from 'zod';
import { scoreAnswersWords } from '#cli/said/words.ts';
import { RepeatedName, readJson } from '#core/forms/read-json.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { score } from '#core/instruments/scoring/score.ts';
import type { Score } from '#core/instruments/scoring/scored.ts';
import { plainName } from '#core/words/names.ts';
import { Trouble } from '#server/trouble.ts';

const ofAnswers = {
  en: {
    notJson: 'These answers are not a readable JSON array. Write them such as [1,0,2,null,3].',
    gaps: 'Some of these answers stand further apart than others, so that one may be left out. Write - for a question that was not answered, and the same between all of them.',
  },
};

/** An instrument by its id or short name, however it is spelled: `phq-9`, `PHQ9`. Throws Trouble where it is not known. */
export function instrumentNamed(name: string): Instrument {
  const found =
    instruments.get(name) ??
    [...instruments.values()].find((one) =>
      [one.id, one.shortName].some((known) => plainName(known) === plainName(name)),
    );
  if (found) return found;
  throw new Trouble(scoreAnswersWords.en.thereIsNoInstrumentCalled(name), 'no-such-instrument');
}

/** The places of a row: between tabs, semicolons or commas; between blanks only where none can have been left out. */
function placesOfRow(row: string): string[] {
  const mark = ['\t', ';', ','].find((one) => row.includes(one));
  if (mark) return row.replace(/^[ \n]+|[ \n]+$/g, '').split(mark);
  const gaps = new Set(row.trim().match(/\s+/g));
  if (gaps.size > 1) throw new Trouble(ofAnswers.en.gaps, 'answers-unreadable');
  return row.trim().split(/\s+/);
}

/** The lines of a column, one answer a line; undefined where it is none. */
function linesOfColumn(typed: string): string[] | undefined {
  const lines = typed.split('\n');
  const isOne = (line: string) => !/[\t;]|,.*,|\S\s+\S/.test(line);
  return lines.length > 1 && lines.every(isOne) ? lines : undefined;
}

/**
 * Answers as a JSON array in item order, `[1,0,2,null,3]`, or as a row or column typed or pasted from a sheet, `1,0,2,,3`:
 * null, an empty place or a dash is a question not answered, at either end too. Throws Trouble where that cannot be told.
 */
export function answersTyped(typed: string): unknown {
  if (typed.trim().startsWith('[')) return answersInJson(typed);
  const text = typed.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  return (linesOfColumn(text) ?? placesOfRow(text)).map((place) => {
    const cell = place.trim();
    if (cell === '' || cell === '-' || cell === '_') return null;
    const number = Number(cell.replace(/^(\d+),(\d+)$/, '$1.$2'));
    return Number.isFinite(number) ? number : cell;
  });
}

function answersInJson(typed: string): unknown {
  try {
    return readJson(typed);
  } catch (error) {
    if (error instanceof RepeatedName) throw new Trouble(error.message, 'answers-unreadable');
    throw new Trouble(ofAnswers.en.notJson, 'answers-unreadable');
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
    return notScored(null, scoreAnswersWords.en.thisLineIsNotReadable);
  }
  const { data } = asked.safeParse(read);
  if (!data) return notScored(null, scoreAnswersWords.en.giveObjectSuchAsInstrument);
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
