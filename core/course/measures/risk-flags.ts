import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { instruments } from '#core/instruments/instruments.ts';
import {
  type Answer,
  type AnswersByItem,
  isAnswersFault,
  readAnswers,
} from '#core/instruments/scoring/answers.ts';
import { type RiskFlag, riskFlags } from '#core/instruments/scoring/risk-items.ts';
import { readingsOf, type WithMeasures } from './readings.ts';
import { isToldAhead, toldAheadOf } from './same-sheet.ts';
import type { Reading } from './state.ts';

function byItem(instrument: Instrument, answers: Answer[]): AnswersByItem {
  const read = readAnswers(instrument, answers);
  return isAnswersFault(read) ? new Map() : read;
}

/** The risk questions of a reading, each beside the last time it was answered before. */
export function riskFlagsOf(course: WithMeasures, reading: Reading): RiskFlag[] {
  const instrument = instruments.get(reading.instrument);
  if (!instrument) return [];
  const all = readingsOf(course, reading.instrument);
  const at = all.findIndex((one) => one.id === reading.id);
  // What was told ahead of this very sheet is no earlier time.
  const ahead = isToldAhead(reading) ? [] : toldAheadOf(course, reading, reading.on);
  const earlier = (at === -1 ? all : all.slice(0, at))
    .filter((one) => !ahead.includes(one))
    .map((one) => byItem(instrument, one.answers));
  return riskFlags(instrument, byItem(instrument, reading.answers), earlier);
}
