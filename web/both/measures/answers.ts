import { type Urgency, urgencies, urgencyOfItem } from '#core/course/risk/urgency.ts';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { type Answer, type AnswersByItem, isAsked } from '#core/instruments/scoring/answers.ts';
import { riskItemsIn, unansweredRiskItems } from '#core/instruments/scoring/risk-items.ts';
import { requiredIn } from '#core/instruments/scoring/triage.ts';

/** Answers so far by item number; one not met yet is absent, one left out is null. */
export type Sheet = Record<string, Answer>;

function byItem(instrument: Instrument, sheet: Sheet): AnswersByItem {
  return new Map(questionsOf(instrument).map(({ n }) => [n, sheet[n] ?? null]));
}

/** The questions to ask, given the answers so far: one that hangs on others comes when they call for it. */
export function questionsAsked(instrument: Instrument, sheet: Sheet): Item[] {
  const answers = byItem(instrument, sheet);
  const { triage } = instrument.scoring;
  const routed = triage && requiredIn(triage, answers);
  return questionsOf(instrument).filter(
    (item) => isAsked(item, answers) && (!routed || routed.includes(item.n)),
  );
}

/** Where among the questions asked the first stands that was not met yet; the last where all were. */
export function firstOpen(asked: readonly Item[], sheet: Sheet): number {
  const at = asked.findIndex(({ n }) => sheet[n] === undefined);
  return at === -1 ? asked.length - 1 : at;
}

/** The answers in item order, as an act takes them. */
export function inOrder(instrument: Instrument, sheet: Sheet): Answer[] {
  const asked = new Set(questionsAsked(instrument, sheet).map(({ n }) => n));
  return questionsOf(instrument).map(({ n }) => (asked.has(n) ? (sheet[n] ?? null) : null));
}

/**
 * How soon somebody is to speak with the client after these answers; null where nothing asks for it. A risk question
 * left empty asks for it too (IPT protocol reference, 9.3).
 */
export function urgencyIn(instrument: Instrument, sheet: Sheet): Urgency | null {
  const answers = byItem(instrument, sheet);
  const { triage } = instrument.scoring;
  const missing = unansweredRiskItems(instrument, answers, triage && requiredIn(triage, answers));
  const found = riskItemsIn(instrument, answers).map(({ item, value }) =>
    urgencyOfItem(instrument.id, item, value),
  );
  if (found.length === 0) return missing.length > 0 ? 'before_next_session' : null;
  return found.reduce((a, b) => (urgencies.indexOf(b) > urgencies.indexOf(a) ? b : a));
}

/** Whether this one answer is one that help is shown beside at once. */
export function asksForHelp(instrument: Instrument, { n }: Item, answer: Answer | undefined): boolean {
  return riskItemsIn(instrument, new Map([[n, answer ?? null]])).length > 0;
}

/** Something answered so far calls for help, so it may not be lost when the rest is left. */
export function saysRisk(instrument: Instrument, sheet: Sheet): boolean {
  return questionsAsked(instrument, sheet).some((item) => asksForHelp(instrument, item, sheet[item.n]));
}

/** Everything still unanswered is left out on purpose. */
export function isBlank(instrument: Instrument, sheet: Sheet): boolean {
  return inOrder(instrument, sheet).every((answer) => answer === null);
}
