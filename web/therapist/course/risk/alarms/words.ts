import type { Alarm } from '#core/course/risk/state.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { answerSays } from '#web/both/measures/drawn.ts';

/** What was answered, in the instrument's own words: the question and the answer chosen. */
export function itemWords(
  { instrument: id, item, value }: Alarm,
  instruments: ReadonlyMap<string, Instrument>,
): { name: string; question: string; answer: string } | null {
  const instrument = instruments.get(id);
  if (!instrument) return null;
  const found = questionsOf(instrument).find(({ n }) => n === item);
  return {
    name: instrument.shortName,
    question: found?.text ?? found?.label ?? '',
    answer: answerSays(instrument, found, value),
  };
}
