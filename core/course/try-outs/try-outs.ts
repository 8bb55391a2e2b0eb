import type { z } from 'zod';
import { clientAndTherapist, type Doing, type Standing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { type Act, act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { stillNaming, stillPointsTo } from '#core/course/inventory/people-named.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import {
  baseVersion,
  type Change,
  refuseStaleText,
  withPartsChanged,
} from '#core/course/shared/versioned-text.ts';
import { whileOpen } from '#core/course/shared/while-open.ts';
import { day, id } from '#core/forms/fields.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { tryOutsMode } from './mode.ts';
import {
  start,
  type TryOut,
  type TryOuts,
  tryOutAgreed,
  tryOutFact,
  tryOutFacts,
  tryOutReminder,
  tryOutReviewed,
  tryOutTold,
} from './state.ts';
import { refuseBecause, words } from './words.ts';

const on = (state: TryOuts, id: string, change: Change<TryOut>): TryOuts => ({
  tryOuts: withPartsChanged(state.tryOuts, id, change),
});

function tryOutOf(course: Course, tryOutId: string): TryOut | Refusal {
  return course.tryOuts.tryOuts.find((tryOut) => tryOut.id === tryOutId) ?? refuseBecause('no-such-try-out');
}

/** Acceptance test 21: a course whose protocol has no work at home records none. */
function whileTryingOut(course: Course): Refusal | undefined {
  if (tryOutsMode(course) !== 'none') return whileOpen(course);
  return refuseBecause('no-try-outs');
}

function refuseAgreement(
  course: Course,
  { personIds, withWhom, wantedIn, due }: z.output<typeof tryOutAgreed>,
  doing: { as: Standing; by: string },
  before?: TryOut,
): Refusal | undefined {
  if (tryOutsMode(course) === 'formal' && !due) {
    return refuseBecause('due-missing');
  }
  const wanted = wantedIn ? [wantedIn.personId] : [];
  const added = personIds.filter((one) => !before?.personIds.includes(one));
  return (
    refuseWithUnsafe(course, [...personIds, ...wanted], doing.as, withWhom) ??
    refuseNotThere(course, added, 'there', doing.as, before?.withWhom === withWhom ? '' : withWhom)
  );
}

type Agreed = z.output<typeof tryOutAgreed>;

/** What is agreed now, with whom and what it named before that its writer is not shown. */
function withUnseen(course: Course, before: TryOut, now: Agreed, doing: Doing): Agreed {
  const { eventId, from } = before;
  return {
    ...now,
    personIds: stillNaming(course, before.personIds, now.personIds, doing),
    ...(!now.eventId && stillPointsTo(course, eventId, doing) && { eventId }),
    ...(!now.from && stillPointsTo(course, from?.id, doing) && { from }),
  };
}

interface OnTryOut<Form extends z.ZodType<{ tryOutId: string }>>
  extends Pick<Act<Form>, 'says' | 'who' | 'form'> {
  decide(tryOut: TryOut, form: z.output<Form>, doing: Doing, course: Course): NewFact[] | Refusal;
}

/** What is done to one try-out that is in the record. */
const onTryOut = <Form extends z.ZodType<{ tryOutId: string }>>(one: OnTryOut<Form>) =>
  act({
    ...one,
    open: whileTryingOut,
    decide(course, form: z.output<Form>, doing) {
      const tryOut = tryOutOf(course, form.tryOutId);
      return isRefusal(tryOut) ? tryOut : one.decide(tryOut, form, doing, course);
    },
  });

/** Agreed on, told of and gone through. IPT protocol reference, 3.9, T-11. */
const tryOutActs = {
  agreeTryOut: act({
    says: words.en.acts.agreeTryOut,
    who: clientAndTherapist,
    reaches: 'asks',
    form: tryOutAgreed.extend({ due: day('planned').optional() }),
    open: whileTryingOut,
    decide: (course, form, doing) =>
      refuseAgreement(course, form, doing) ?? [tryOutFact('TryOutAgreed', doing.on, form)],
  }),
  rewriteTryOut: onTryOut({
    says: words.en.acts.rewriteTryOut,
    who: clientAndTherapist,
    form: tryOutAgreed.extend({ tryOutId: id, version: baseVersion }),
    decide(tryOut, form, doing, course) {
      const agreed = tryOutAgreed.parse(form);
      return (
        refuseAgreement(course, agreed, doing, tryOut) ??
        refuseStaleText({ text: tryOutAgreed.parse(tryOut), version: tryOut.version }, form.version) ?? [
          tryOutFact('TryOutRewritten', doing.on, {
            tryOutId: tryOut.id,
            agreed: withUnseen(course, tryOut, agreed, doing),
          }),
        ]
      );
    },
  }),
  tellTryOut: onTryOut({
    says: words.en.acts.tellTryOut,
    who: clientAndTherapist,
    form: tryOutTold.extend({ tryOutId: id }),
    decide: (tryOut, form, doing) => [
      tryOutFact('TryOutTold', doing.on, { tryOutId: tryOut.id, told: tryOutTold.parse(form) }),
    ],
  }),
  remindOfTryOut: onTryOut({
    says: words.en.acts.remindOfTryOut,
    who: ['client'],
    form: tryOutReminder.extend({ tryOutId: id }),
    decide(tryOut, { remindOn }, doing) {
      if (tryOut.told.length > 0) return refuseBecause('told-already');
      return [tryOutFact('TryOutReminderSet', doing.on, { tryOutId: tryOut.id, remindOn })];
    },
  }),
  reviewTryOut: onTryOut({
    says: words.en.acts.reviewTryOut,
    who: ['therapist'],
    form: tryOutReviewed.extend({ tryOutId: id }),
    decide(tryOut, form, doing) {
      if (tryOut.told.length === 0) {
        return refuseBecause('not-told');
      }
      const review = tryOutReviewed.parse(form);
      if (review.gotInTheWay === 'not_safe' && review.next === 'keep_trying') {
        return refuseBecause('not-safe-again');
      }
      return [tryOutFact('TryOutReviewed', doing.on, { tryOutId: tryOut.id, review })];
    },
  }),
};

export const tryOuts = chapter({
  start,
  facts: tryOutFacts,
  sentences: {
    en: {
      TryOutAgreed: 'Something to try was agreed.',
      TryOutRewritten: 'Something to try was said anew.',
      TryOutTold: 'What came of a try was told.',
      TryOutReviewed: 'A try was gone through.',
      TryOutReminderSet: 'A reminder of a try was set or taken away.',
    },
  },
  fold: {
    TryOutAgreed: (state, data, { act: id, on, by }) => ({
      tryOuts: [...state.tryOuts, { ...data, id, on, by, version: 1, told: [], reviews: [], remindOn: null }],
    }),
    TryOutRewritten: (state, { tryOutId, agreed }) =>
      on(state, tryOutId, ({ version }) => ({ ...agreed, version: version + 1 })),
    TryOutTold: (state, { tryOutId, told }, { on: day, by }) =>
      on(state, tryOutId, (tryOut) => ({ told: [...tryOut.told, { ...told, on: day, by }] })),
    TryOutReminderSet: (state, { tryOutId, remindOn }) => on(state, tryOutId, () => ({ remindOn })),
    TryOutReviewed: (state, { tryOutId, review }, { on: day, by }) =>
      on(state, tryOutId, ({ reviews }) => ({ reviews: [...reviews, { ...review, on: day, by }] })),
  },
  acts: tryOutActs,
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
