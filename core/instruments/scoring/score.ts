import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { algorithmResults } from './algorithms.ts';
import { type AnswersByItem, isAnswersFault, readAnswers, readableAnswers } from './answers.ts';
import { bandOf, isCase } from './bands.ts';
import { type KeyedScores, keyed } from './keyed.ts';
import { riskItemsIn, unansweredRiskItems } from './risk-items.ts';
import type { Score } from './scored.ts';
import { subscalesOf } from './subscales.ts';
import { addDomains, addUp, meanOfSubscales, type Totalled } from './totals.ts';
import { levelOf, requiredIn } from './triage.ts';

function blank(instrument: Instrument): Score {
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: instrument.language,
    status: 'unscorable',
    total: null,
    severity: null,
    case: null,
    answered: 0,
    missing: instrument.items.length,
    riskItems: [],
    riskItemMissing: false,
    bandSet: instrument.bandSet,
    metric: instrument.scoring.metric,
  };
}

function risk(instrument: Instrument, answers: AnswersByItem, required?: readonly number[]) {
  return {
    riskItems: riskItemsIn(instrument, answers),
    riskItemMissing: unansweredRiskItems(instrument, answers, required).length > 0,
  };
}

function triaged(instrument: Instrument, answers: AnswersByItem): Score {
  const { triage } = instrument.scoring;
  if (!triage) return blank(instrument);
  const required = requiredIn(triage, answers);
  const missing = required.filter((n) => typeof answers.get(n) !== 'number').length;
  return {
    ...blank(instrument),
    status: missing === 0 ? 'complete' : 'unscorable',
    level: levelOf(triage, answers),
    answered: instrument.items.filter(({ n }) => typeof answers.get(n) === 'number').length,
    missing,
    ...risk(instrument, answers, required),
  };
}

function unanswerable(instrument: Instrument, answers: AnswersByItem): Score {
  const answered = instrument.items.filter(({ n }) => typeof answers.get(n) === 'number').length;
  return { ...blank(instrument), answered, missing: instrument.items.length - answered };
}

function percentageOf(instrument: Instrument, { total }: Totalled): Pick<Score, 'percentage'> {
  const { percentage } = instrument.scoring;
  if (!percentage) return {};
  return { percentage: total === null ? null : total * percentage.times };
}

function totalledIn(instrument: Instrument, scores: KeyedScores): Totalled {
  const { method } = instrument.scoring;
  if (method === 'qids') return addDomains(instrument, scores);
  return method === 'mean-of-subscales' ? meanOfSubscales(instrument, scores) : addUp(instrument, scores);
}

/** Not scored, since something is wrong; a safety answer that can be read all the same is reported. Policies P2 and P5. */
function invalid(instrument: Instrument, responses: unknown, problem: string): Score {
  const readable = readableAnswers(instrument, responses);
  const { triage } = instrument.scoring;
  const required = triage && requiredIn(triage, readable);
  return { ...blank(instrument), status: 'invalid', ...risk(instrument, readable, required), problem };
}

/**
 * Scores answers in item order (null for not answered), those of the total alone or all the questions.
 * Bad data gives status `invalid` with the reason in `problem`. Measures reference, section 1, policies P1–P12.
 */
export function score(instrument: Instrument, responses: unknown): Score {
  const answers = readAnswers(instrument, responses);
  if (isAnswersFault(answers)) return invalid(instrument, responses, answers.because);
  const { scoring } = instrument;
  if (scoring.method === 'none') return unanswerable(instrument, answers);
  if (scoring.method === 'triage') return triaged(instrument, answers);
  const scores = keyed(scoring, answers);
  const totalled = totalledIn(instrument, scores);
  const { exact, rawSum, maxPossible, ...counted } = totalled;
  return {
    ...blank(instrument),
    ...counted,
    severity: exact === null ? null : (bandOf(instrument.bands, exact)?.label ?? null),
    case: exact === null ? null : isCase(instrument, exact),
    ...risk(instrument, answers),
    ...subscalesOf(instrument, scores),
    ...percentageOf(instrument, totalled),
    ...(rawSum === undefined ? {} : { rawSum }),
    ...(maxPossible === undefined ? {} : { maxPossible }),
    ...(instrument.algorithms.length > 0 ? algorithmResults(instrument, answers) : {}),
  };
}
