import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { Fact } from '#core/book/fact.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { authorOf } from '#core/course/shared/author.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { consentTo, same } from './answers.ts';
import { answered, type Consent, type Consents, fact, facts, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const form = z.object(answered);

function answer(state: Consents, consent: Consent): Consents {
  return {
    now: [...state.now.filter((earlier) => !same(earlier, consent)), consent],
    history: [...state.history, consent],
  };
}

function refusePerson({ item, whom }: z.output<typeof form>): Refusal | undefined {
  if (item === 'contact' && !whom) {
    return refuseBecause('contact-whom');
  }
  if (item !== 'contact' && whom) {
    return refuseBecause('contact-only');
  }
}

function said(to: 'given' | 'refused', type: 'ConsentGiven' | 'ConsentRefused') {
  return (course: Course, asked: z.output<typeof form>, doing: Doing) => {
    const bad = refusePerson(asked);
    if (bad) return bad;
    const isOffered = asked.item !== 'messages' || course.messages.offer !== null;
    if (!isOffered) return refuseBecause('nothing-to-agree-to');
    if (consentTo(course, asked.item, asked.whom) === to) {
      return refuseBecause('answered', { to });
    }
    return [fact(type, doing.on, { ...asked, as: authorOf(doing) })];
  };
}

/** What a client themself said no to is changed by another answer that says whose it is, never by a therapist who strikes it out. */
const isClientsNo = ({ type, data }: Fact): boolean =>
  type !== 'ConsentGiven' && facts.ConsentRefused.safeParse(data).data?.as === 'client';

export const consent = chapter({
  start,
  facts,
  alsoPermanent: isClientsNo,
  sentences: {
    en: {
      ConsentGiven: 'The client consented.',
      ConsentRefused: 'The client refused consent.',
      ConsentWithdrawn: 'The client withdrew consent.',
    },
  },
  fold: {
    ConsentGiven: (state, data, { on }) => answer(state, { ...data, on, answer: 'given' }),
    ConsentRefused: (state, data, { on }) => answer(state, { ...data, on, answer: 'refused' }),
    ConsentWithdrawn: (state, data, { on }) => answer(state, { ...data, on, answer: 'withdrawn' }),
  },
  acts: {
    giveConsent: act({
      says: words.en.acts.giveConsent,
      who: ['client', 'therapist'],
      reaches: 'asks',
      form,
      decide: said('given', 'ConsentGiven'),
    }),
    refuseConsent: act({
      says: words.en.acts.refuseConsent,
      who: ['client', 'therapist'],
      form,
      decide: said('refused', 'ConsentRefused'),
    }),
    withdrawConsent: act({
      says: words.en.acts.withdrawConsent,
      who: ['client', 'therapist'],
      form,
      decide(course, asked, doing) {
        if (consentTo(course, asked.item, asked.whom) !== 'given') {
          return refuseBecause('not-given');
        }
        return [fact('ConsentWithdrawn', doing.on, { ...asked, as: authorOf(doing) })];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'opening' },
  carriesOver: 'stays_behind',
});
