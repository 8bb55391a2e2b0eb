import { z } from 'zod';
import { clientAndTherapist } from '#core/book/doing.ts';
import { act } from '#core/course/act.ts';
import { entryAct, textAct } from '#core/course/shared/text-acts.ts';
import type { VersionedEntry } from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { workAmong } from '#core/course/shared/work-among.ts';
import { id, text } from '#core/forms/fields.ts';
import { isRefusal, type Refusal, refuse } from '#core/forms/refusal.ts';
import { canThisWait, refuseChoice } from './choosing.ts';
import {
  decisionChosen,
  decisionFact,
  decisionFramed,
  decisionOption,
  decisionReview,
  decisionStarted,
  safetyFindings,
} from './state.ts';
import { actsWords } from './words.ts';

const { where, find, at } = workAmong(
  'decisionId',
  (course) => course.decisions.decisions,
  () => refuse('no-such-decision', actsWords.en.thisDecisionIsNot),
);

const noSuchOption = () => refuse('no-such-option', actsWords.en.thisOptionIsNot);

export const decisionActs = {
  startDecision: act({
    says: actsWords.en.startDecisionAnalysisProblemWhy,
    who: clientAndTherapist,
    form: decisionStarted,
    open: whileOpen,
    decide: (_course, form, doing) => [decisionFact('DecisionStarted', doing.on, form)],
  }),
  frameDecision: textAct({
    says: actsWords.en.writeProblemOfDecisionAgain,
    who: clientAndTherapist,
    where,
    shape: decisionFramed,
    type: 'DecisionFramed',
    find: at(({ texts }) => texts.frame),
  }),
  writeOption: entryAct({
    says: actsWords.en.writeOptionWithWhatSpeaks,
    who: clientAndTherapist,
    where,
    shape: decisionOption,
    type: 'OptionWritten',
    find: (course, { decisionId }): readonly VersionedEntry<unknown>[] | Refusal => {
      const decision = find(course, decisionId);
      return isRefusal(decision) ? decision : decision.options;
    },
    unless(course, { decisionId }, { whose, kind }, { as }) {
      const decision = find(course, decisionId);
      if (isRefusal(decision)) return decision;
      if (as === 'client' && whose === 'therapist') {
        return refuse('not-yours', actsWords.en.writeThisOne, { field: 'whose' });
      }
      const own = decision.options.some(({ text }) => text.whose === 'client');
      if (whose === 'therapist' && kind === 'change' && !own) {
        return refuse('client-first', actsWords.en.askClientForIdeaFirst);
      }
    },
  }),
  reviewOption: act({
    says: actsWords.en.lookAtOptionThatMay,
    who: ['therapist', 'supervisor'],
    form: where.extend({
      optionId: id,
      finding: z.enum(safetyFindings.options, { error: actsWords.en.sayWhetherItIsSafe }),
      why: text(actsWords.en.reason),
    }),
    open: whileOpen,
    decide(course, form, doing) {
      const decision = find(course, form.decisionId);
      if (isRefusal(decision)) return decision;
      if (!decision.options.some((option) => option.id === form.optionId)) return noSuchOption();
      return [decisionFact('OptionReviewed', doing.on, form)];
    },
  }),
  chooseOption: act({
    says: actsWords.en.chooseOptionWithReason,
    who: clientAndTherapist,
    form: where.extend(decisionChosen.shape),
    open: whileOpen,
    decide(course, form, doing) {
      const decision = find(course, form.decisionId);
      if (isRefusal(decision)) return decision;
      const option = decision.options.find(({ id }) => id === form.optionId);
      if (!option) return noSuchOption();
      const refusal = refuseChoice(decision, option);
      if (refusal) return refusal;
      if (
        option.text.kind === 'change' &&
        form.canItWait === 'not_asked' &&
        canThisWait(course, decision) === 'ask'
      ) {
        return refuse('can-this-wait', actsWords.en.thisWouldLastAndDepression);
      }
      const chosen = decisionChosen.parse(form);
      return [decisionFact('OptionChosen', doing.on, { decisionId: decision.id, chosen })];
    },
  }),
  reviewDecision: textAct({
    says: actsWords.en.sayWhatCameOfDecision,
    who: clientAndTherapist,
    where,
    shape: decisionReview,
    type: 'DecisionReviewed',
    find: at(({ texts }) => texts.review),
  }),
};
