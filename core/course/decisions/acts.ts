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

const { where, find, at } = workAmong(
  'decisionId',
  (course) => course.decisions.decisions,
  () =>
    refuse('no-such-decision', 'This decision is not in the record. Start it with the problem it is about.'),
);

const noSuchOption = () =>
  refuse('no-such-option', 'This option is not in the decision. Write it first, then come back.');

export const decisionActs = {
  startDecision: act({
    says: 'Start a decision analysis: the problem, why now and what would be good (T-06).',
    who: clientAndTherapist,
    form: decisionStarted,
    open: whileOpen,
    decide: (_course, form, doing) => [decisionFact('DecisionStarted', doing.on, form)],
  }),
  frameDecision: textAct({
    says: 'Write the problem of a decision again.',
    who: clientAndTherapist,
    where,
    shape: decisionFramed,
    type: 'DecisionFramed',
    find: at(({ texts }) => texts.frame),
  }),
  writeOption: entryAct({
    says: 'Write an option with what speaks for and against it; the client thinks of options first.',
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
        return refuse('not-yours', 'Write this one as your own idea.', { field: 'whose' });
      }
      const own = decision.options.some(({ text }) => text.whose === 'client');
      if (whose === 'therapist' && kind === 'change' && !own) {
        return refuse(
          'client-first',
          'Ask the client for an idea first; add your own only when they are stuck.',
        );
      }
    },
  }),
  reviewOption: act({
    says: 'Look at an option that may not be safe, and say what was found.',
    who: ['therapist', 'supervisor'],
    form: where.extend({
      optionId: id,
      finding: z.enum(safetyFindings.options, { error: 'Say whether it is safe enough.' }),
      why: text('The reason'),
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
    says: 'Choose an option, with the reason and a second-best.',
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
        return refuse(
          'can-this-wait',
          'This would last, and depression weighs heavily just now. Talk over whether it can wait, note that you did, then choose.',
        );
      }
      const chosen = decisionChosen.parse(form);
      return [decisionFact('OptionChosen', doing.on, { decisionId: decision.id, chosen })];
    },
  }),
  reviewDecision: textAct({
    says: 'Say what came of a decision.',
    who: clientAndTherapist,
    where,
    shape: decisionReview,
    type: 'DecisionReviewed',
    find: at(({ texts }) => texts.review),
  }),
};
