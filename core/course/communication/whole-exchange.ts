import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { nextVersion } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { find } from './find-analysis.ts';
import {
  type Analysis,
  type AnalysisTexts,
  communicationFact,
  exchangeAlternatives,
  exchangeEnding,
  exchangeGoal,
  exchangeMessages,
  exchangePatterns,
  exchangeSetting,
  exchangeTurns,
} from './state.ts';
import { missingSteps } from './steps.ts';
import { refuseBecause, wholeExchangeWords } from './words.ts';

const steps = z.object({
  setting: exchangeSetting.optional(),
  goal: exchangeGoal.optional(),
  turns: exchangeTurns.optional(),
  ending: exchangeEnding.optional(),
  messages: exchangeMessages.optional(),
  patterns: exchangePatterns.optional(),
  alternatives: exchangeAlternatives.optional(),
});
type Steps = z.output<typeof steps>;
type StepName = keyof Steps & keyof AnalysisTexts;

const facts = {
  setting: 'ExchangeSettingWritten',
  goal: 'ExchangeGoalWritten',
  turns: 'TurnsWritten',
  ending: 'ExchangeEndingWritten',
  messages: 'MessagesWritten',
  patterns: 'PatternsMarked',
  alternatives: 'AlternativesWritten',
} as const;
/** The steps that can be written together, in their order. */
export const stepsAtOnce = Object.keys(facts) as readonly StepName[];

/** The steps nobody has written yet: those that can be written together. */
export const stepsUnwritten = ({ texts }: Pick<Analysis, 'texts'>): StepName[] =>
  stepsAtOnce.filter((name) => !texts[name]);

function refuseFinishing(analysis: Analysis, written: Steps, when: { by: string; on: string }) {
  const fresh = Object.entries(written).map(([name, text]) => [name, nextVersion(undefined, text, when)]);
  const texts = { ...analysis.texts, ...Object.fromEntries(fresh) };
  const [first] = missingSteps({ ...analysis, texts });
  return (
    first &&
    refuse('step-missing', wholeExchangeWords.en.stepIsMissingThenFinish(first.step, first.says), {
      step: first.step,
    })
  );
}

/**
 * Several steps of an analysis in one go, as they come up in the hour, and finishing it with them. It writes only what
 * nobody has written yet; no step that finishing needs is spared. IPT protocol reference, 3.4, T-05.
 */
export const writeWholeExchange = act({
  says: wholeExchangeWords.en.writeSeveralStepsOfCommunication,
  who: ['therapist', 'client'],
  form: steps.extend({ analysisId: id, leave: z.enum(['finished', 'open']).default('open') }),
  open: whileOpen,
  decide(course, { analysisId, leave, ...form }, doing) {
    const analysis = find(course, analysisId);
    if (isRefusal(analysis)) return analysis;
    const given = stepsAtOnce.filter((name) => form[name] !== undefined);
    const refusal =
      refuseWriting(analysis, given) ??
      (leave === 'finished' ? refuseFinishing(analysis, pick(form, given), doing) : undefined);
    if (refusal) return refusal;
    const written = given.map((name) => ({
      type: facts[name],
      on: doing.on,
      data: { analysisId, text: form[name] },
    }));
    return leave === 'finished'
      ? [...written, communicationFact('AnalysisFinished', doing.on, { analysisId })]
      : written;
  },
});

const pick = (form: Steps, names: readonly StepName[]): Steps =>
  Object.fromEntries(names.map((name) => [name, form[name]]));

function refuseWriting(analysis: Analysis, given: readonly StepName[]): Refusal | undefined {
  if (analysis.state === 'finished') return refuseBecause('finished');
  if (given.length === 0) return refuse('nothing-said', wholeExchangeWords.en.nothingIsWrittenYetWrite);
  if (given.some((name) => analysis.texts[name])) {
    return refuse('already-written', wholeExchangeWords.en.stepWasWrittenMeanwhileRead);
  }
  return undefined;
}
