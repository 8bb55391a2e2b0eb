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
import { actsWords, refuseBecause } from './words.ts';

const step = <Shape extends z.ZodObject>(
  says: string,
  shape: Shape,
  type: string,
  name: keyof Analysis['texts'],
) => textAct({ says, who: clientAndTherapist, where, shape, type, find: at(({ texts }) => texts[name]) });

export const communicationActs = {
  startAnalysis: act({
    says: actsWords.en.startCommunicationAnalysisOfOne,
    who: clientAndTherapist,
    form: exchangeChosen,
    open: whileOpen,
    decide(_course, form, doing) {
      if (form.date > doing.today) {
        return refuse('future-exchange', actsWords.en.hasNotComeYetChoose(form.date), { date: form.date });
      }
      return [communicationFact('AnalysisStarted', doing.on, form)];
    },
  }),
  writeExchangeSetting: step(
    actsWords.en.sayWhereItWasHow,
    exchangeSetting,
    'ExchangeSettingWritten',
    'setting',
  ),
  writeExchangeGoal: step(actsWords.en.sayWhatWasWanted, exchangeGoal, 'ExchangeGoalWritten', 'goal'),
  writeTurns: step(actsWords.en.writeExchangeTurnByTurn, exchangeTurns, 'TurnsWritten', 'turns'),
  writeExchangeEnding: step(actsWords.en.sayHowItEnded, exchangeEnding, 'ExchangeEndingWritten', 'ending'),
  writeMessages: step(actsWords.en.sayWhatWasMeant, exchangeMessages, 'MessagesWritten', 'messages'),
  markPatterns: step(actsWords.en.markPatternsAndStrengths, exchangePatterns, 'PatternsMarked', 'patterns'),
  writeExchangeExpectations: step(
    actsWords.en.sayWhatEachExpected,
    exchangeExpectations,
    'ExchangeExpectationsWritten',
    'expectations',
  ),
  writeAlternatives: textAct({
    says: actsWords.en.writeOtherWaysToSay,
    who: clientAndTherapist,
    where,
    shape: exchangeAlternatives,
    type: 'AlternativesWritten',
    find: at(({ texts }) => texts.alternatives),
    unless: (_course, _where, { alternatives, chosen }) =>
      chosen !== undefined && chosen >= alternatives.length
        ? refuse('no-such-alternative', actsWords.en.wayChosenIsNotAmong)
        : undefined,
  }),
  writeWholeExchange,
  finishAnalysis: act({
    says: actsWords.en.finishAnalysisOnceEveryStep,
    who: clientAndTherapist,
    form: where,
    open: whileOpen,
    decide(course, { analysisId }, doing) {
      const analysis = find(course, analysisId);
      if (isRefusal(analysis)) return analysis;
      if (analysis.state === 'finished') return refuseBecause('finished');
      const [first] = missingSteps(analysis);
      if (first)
        return refuse('step-missing', actsWords.en.stepIsMissingThenFinish(first.step, first.says), {
          step: first.step,
        });
      return [communicationFact('AnalysisFinished', doing.on, { analysisId })];
    },
  }),
  reviewAnalysis: step(actsWords.en.afterwardsWhatHappened, exchangeReview, 'AnalysisReviewed', 'review'),
};
