import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';

/** Fewer questions than this, and digits written together are a total. */
const answersTogether = 4;

const blanks: readonly string[] = ['-', '–', '.', '?', 'x'];

export type ScoreTyped = { total: number } | { answers: Answer[] } | undefined;

const numberOf = (typed: string) => Number(typed.replace(',', '.'));

/**
 * What was typed of a score: its total, or its answers in order, apart by blanks or, of one digit each, written together. A
 * dash is an answer left out. Undefined where neither can be read.
 */
export function scoreTyped(instrument: Instrument, typed: string): ScoreTyped {
  const parts = typed.trim().split(/[\s;]+/);
  const [alone = ''] = parts;
  const lengths = [instrument.items.length, questionsOf(instrument).length];
  const isTogether =
    parts.length === 1 && alone.length >= answersTogether && lengths.includes([...alone].length);
  const answers = isTogether ? [...alone] : parts;
  if (answers.length === 1) {
    const total = numberOf(alone);
    return alone === '' || Number.isNaN(total) ? undefined : { total };
  }
  const read = answers.map((one) => (blanks.includes(one.toLowerCase()) ? null : numberOf(one)));
  return read.some((one) => Number.isNaN(one)) ? undefined : { answers: read };
}
