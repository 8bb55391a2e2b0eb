import type { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { textAct } from '#core/course/shared/text-acts.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { isRefusal, refuse } from '#core/forms/refusal.ts';
import { at, find, where } from './find-analysis.ts';
import {
  type Analysis,
  communicationFact,
  exchangeAlternatives,
  exchangeChosen,
  exchangeEnding,
  exchangeExpectations,
  exchangeGoal,
  exchangeMessages,
  exchangePatterns,
  exchangeReview,
  exchangeSetting,
  exchangeTurns,
} from './state.ts';
import { missingSteps } from './steps.ts';
import { writeWholeExchange } from './whole-exchange.ts';
import { refuseBecause } from './words.ts';

const step = <Shape extends z.ZodObject>(
  says: string,
  shape: Shape,
  type: string,
  name: keyof Analysis['texts'],
) => textAct({ says, who: clientAndTherapist, where, shape, type, find: at(({ texts }) => texts[name]) });

export const communicationActs = {
  startAnalysis: act({
    says: 'Start a communication analysis of one exchange that mattered (T-05).',
    who: clientAndTherapist,
    form: exchangeChosen,
    open: whileOpen,
    decide(_course, form, doing) {
      if (form.date > doing.today) {
        return refuse(
          'future-exchange',
          `${form.date} has not come yet. Choose an exchange that took place.`,
          { date: form.date },
        );
      }
      return [communicationFact('AnalysisStarted', doing.on, form)];
    },
  }),
  writeExchangeSetting: step(
    'Say where it was, how, who else was there and what state each was in.',
    exchangeSetting,
    'ExchangeSettingWritten',
    'setting',
  ),
  writeExchangeGoal: step(
    'Say what was wanted, and rate the mood just before.',
    exchangeGoal,
    'ExchangeGoalWritten',
    'goal',
  ),
  writeTurns: step(
    'Write the exchange turn by turn, with what was felt, meant and left unsaid.',
    exchangeTurns,
    'TurnsWritten',
    'turns',
  ),
  writeExchangeEnding: step(
    'Say how it ended, with the mood and feelings afterwards.',
    exchangeEnding,
    'ExchangeEndingWritten',
    'ending',
  ),
  writeMessages: step(
    'Say what was meant, what arrived, and what the other might have felt.',
    exchangeMessages,
    'MessagesWritten',
    'messages',
  ),
  markPatterns: step(
    'Mark the patterns and strengths in the exchange (CP-1 to CP-13).',
    exchangePatterns,
    'PatternsMarked',
    'patterns',
  ),
  writeExchangeExpectations: step(
    'Say what each expected, and whether it was said.',
    exchangeExpectations,
    'ExchangeExpectationsWritten',
    'expectations',
  ),
  writeAlternatives: textAct({
    says: 'Write other ways to say it, and choose one to rehearse.',
    who: clientAndTherapist,
    where,
    shape: exchangeAlternatives,
    type: 'AlternativesWritten',
    find: at(({ texts }) => texts.alternatives),
    unless: (_course, _where, { alternatives, chosen }) =>
      chosen !== undefined && chosen >= alternatives.length
        ? refuse('no-such-alternative', 'The way chosen is not among those written. Choose one of them.')
        : undefined,
  }),
  writeWholeExchange,
  finishAnalysis: act({
    says: 'Finish the analysis, once every step that it needs is there.',
    who: clientAndTherapist,
    form: where,
    open: whileOpen,
    decide(course, { analysisId }, doing) {
      const analysis = find(course, analysisId);
      if (isRefusal(analysis)) return analysis;
      if (analysis.state === 'finished') return refuseBecause('finished');
      const [first] = missingSteps(analysis);
      if (first)
        return refuse('step-missing', `Step ${first.step} is missing: ${first.says}, then finish.`, {
          step: first.step,
        });
      return [communicationFact('AnalysisFinished', doing.on, { analysisId })];
    },
  }),
  reviewAnalysis: step(
    'Afterwards: what happened when it was said differently, and what was learned.',
    exchangeReview,
    'AnalysisReviewed',
    'review',
  ),
};
