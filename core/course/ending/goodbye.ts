import { z } from 'zod';
import { act } from '#core/course/act.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { day, lines, maybe, someOf, ten, text } from '#core/forms/fields.ts';
import { refuse } from '#core/forms/refusal.ts';
import { decisions, fact, medicationAfter } from './shapes.ts';

/** Decisions that send the client on to somebody. */
const onward: readonly (typeof decisions)[number][] = ['step_up', 'other_therapy', 'refer'];

/** E-09, MS-22, with the follow-up of MS-24. */
export const decideAfter = act({
  says: 'Decide with the client what comes after: discharge, boosters, maintenance, more or other treatment.',
  who: ['therapist'],
  form: z.object({
    decision: z.enum(decisions),
    why: text('The reason'),
    medication: z.enum(medicationAfter),
    medicationWords: maybe,
    followUp: z.union([day('agreed'), z.literal('')]).default(''),
    boosters: z.array(day('agreed')).max(3, 'Offer at most three boosters.').default([]),
    referredTo: maybe,
    clientAgrees: z.enum(['agrees', 'disagrees', 'not_present']).default('agrees'),
  }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (onward.includes(form.decision) && !form.referredTo) {
      return refuse(
        'nobody-named',
        'Say who the client is referred to, so that nobody is left between two services.',
      );
    }
    if (form.decision === 'booster' && form.boosters.length === 0) {
      return refuse('no-booster-date', 'Give the date of at least one booster session.');
    }
    const early = [form.followUp, ...form.boosters].find((date) => date && date <= doing.on);
    if (early)
      return refuse(
        'follow-up-past',
        `${early} is not after ${doing.on}. Choose a later day for the follow-up.`,
      );
    return [fact('AfterDecided', doing.on, form)];
  },
});

/** E-11: said honestly, and never laid at the client's door. */
export const addressNonResponse = act({
  says: 'Record how it was said that the treatment has not helped enough, and what is offered instead.',
  who: ['therapist'],
  form: z.object({ said: text('What was said'), alternatives: lines, plan: maybe }),
  open: whileUnderWay,
  decide(_course, form, doing) {
    if (form.alternatives.length === 0) {
      return refuse('no-alternative', 'Offer at least one other treatment that works, and write which.');
    }
    return [fact('NonResponseAddressed', doing.on, form)];
  },
});

/** E-10, MS-23: what was valued and what disappointed, from both; final measures and plan handed over. */
export const sayGoodbye = act({
  says: 'Record the goodbye: what was valued, what disappointed, from both sides, and what was handed over.',
  who: ['therapist'],
  form: z.object({
    clientValued: maybe,
    clientDisappointed: maybe,
    therapistValued: maybe,
    therapistDisappointed: maybe,
    handedOver: someOf(['relapse_plan', 'summary', 'final_scores', 'safety_plan', 'other']).default([]),
    words: maybe,
  }),
  open: whileUnderWay,
  decide(course, form, doing) {
    if (!form.clientValued && !form.clientDisappointed && !form.words) {
      return refuse(
        'nothing-said',
        'Write what the client valued or what disappointed them, or a few words about the goodbye.',
      );
    }
    if (form.handedOver.includes('relapse_plan') && !course.relapsePlan.plan) {
      return refuse(
        'no-plan',
        'There is no plan for staying well to hand over yet. Write it with the client first.',
      );
    }
    return [fact('GoodbyeSaid', doing.on, form)];
  },
});

/** E-12 */
export const giveTherapyFeedback = act({
  says: 'Say how the therapy was: how satisfied you are, what helped most and least.',
  who: ['client'],
  form: z.object({
    /** Null where the client would rather not say. */
    satisfied: ten.nullable().default(null),
    mostHelpful: maybe,
    leastHelpful: maybe,
    wouldRecommend: z.enum(['yes', 'no', 'unsure', 'prefers_not_to_say']).default('prefers_not_to_say'),
  }),
  decide(_course, form, doing) {
    const { satisfied, mostHelpful, leastHelpful, wouldRecommend } = form;
    const saysNothing = satisfied === null && !mostHelpful && !leastHelpful;
    if (saysNothing && wouldRecommend === 'prefers_not_to_say') {
      return refuse(
        'nothing-said',
        'Answer at least one question, or leave it altogether: both are all right.',
      );
    }
    return [fact('TherapyFeedbackGiven', doing.on, form)];
  },
});
