import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { type Answer, type AnswersByItem, isAsked } from './answers.ts';
import type { RiskItem } from './scored.ts';

function riskQuestions(instrument: Instrument): Item[] {
  return questionsOf(instrument).filter((item) => item.risk);
}

function answered(answer: Answer | undefined): answer is number {
  return typeof answer === 'number';
}

/** The risk questions answered at or above their threshold, whatever the total. Measures reference, policy P5. */
export function riskItemsIn(instrument: Instrument, answers: AnswersByItem): RiskItem[] {
  return riskQuestions(instrument).flatMap((item) => {
    const rule = instrument.risk.find((one) => one.item === item.n);
    const value = answers.get(item.n);
    if (!rule || !answered(value) || value < rule.atLeast) return [];
    return [{ item: item.n, value, review: rule.review }];
  });
}

/**
 * The risk questions to be answered that were not. A form cut short counts too: a question not put is not answered.
 * In a triage only the questions its routing asks for are required.
 */
export function unansweredRiskItems(
  instrument: Instrument,
  answers: AnswersByItem,
  required?: readonly number[],
): number[] {
  return riskQuestions(instrument)
    .filter((item) => (required ? required.includes(item.n) : isAsked(item, answers)))
    .map((item) => item.n)
    .filter((n) => !answered(answers.get(n)));
}

export interface RiskFlag {
  item: number;
  answer: 'flagged' | 'clear' | 'missing';
  /** Against the last time this question was answered; null where it never was, or is missing now. */
  since: 'worse' | 'same' | 'better' | null;
}

/** Each risk question beside its last earlier answer. A lower answer that is not zero still flags. */
export function riskFlags(
  instrument: Instrument,
  answers: AnswersByItem,
  earlier: readonly AnswersByItem[] = [],
): RiskFlag[] {
  const flagged = riskItemsIn(instrument, answers).map((risk) => risk.item);
  return riskQuestions(instrument).map(({ n }) => {
    const now = answers.get(n);
    const before = earlier.map((one) => one.get(n)).findLast(answered);
    if (!answered(now)) return { item: n, answer: 'missing', since: null };
    const since =
      before === undefined ? null : now > before ? 'worse' : now < before ? 'better' : ('same' as const);
    return { item: n, answer: flagged.includes(n) ? 'flagged' : 'clear', since };
  });
}
