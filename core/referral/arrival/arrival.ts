import { z } from 'zod';
import { stamped } from '#core/course/shared/stamped.ts';
import { maybe, text } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { clinicians, referralAct, takers } from '#core/referral/act.ts';
import { referralChapter } from '#core/referral/chapter.ts';
import { whileOpen } from '#core/referral/while-open.ts';
import { concernForm, particularsForm } from './form.ts';
import {
  type Arrival,
  fact,
  facts,
  type Particulars,
  type Priority,
  priorities,
  reachedBy,
  sources,
  start,
  ways,
} from './state.ts';
import { refuseBecause, words } from './words.ts';

const { says, fields, sentences } = words.en;

/** Nobody is put on a list who cannot be told anything. */
export const refuseOutOfReach = ({ phone, email, gp }: Particulars): Refusal | undefined =>
  phone === '' && email === null && gp.phone === '' && gp.practice === ''
    ? refuseBecause('no-way-to-reach')
    : undefined;

const receiveReferral = referralAct({
  says: says.receiveReferral,
  who: [...takers, 'client'],
  door: 'own',
  form: z.object({
    source: z.enum(sources, { error: words.en.sayWho }),
    way: z.enum(ways, { error: words.en.sayWay }),
    referrer: maybe,
    priority: z.enum(priorities).default('routine'),
    who: particularsForm,
    ...concernForm,
  }),
  open: ({ arrival }) => (arrival.received ? refuseBecause('received') : undefined),
  decide: (_referral, form, doing) =>
    refuseOutOfReach(form.who) ?? [fact('ReferralReceived', doing.on, form)],
});

const sayParticularsAnew = referralAct({
  says: says.sayParticularsAnew,
  who: takers,
  form: z.object({ who: particularsForm, why: maybe }),
  open: whileOpen,
  decide({ arrival }, { who, why }, doing) {
    if (JSON.stringify(who) === JSON.stringify(arrival.who)) return refuseBecause('as-it-was');
    return refuseOutOfReach(who) ?? [fact('ParticularsSaidAnew', doing.on, { who, why })];
  },
});

/** The same again, for the same reason; another reason for it is worth keeping. */
const isPriorityAsItWas = (
  { priority: now, saidAnew }: Arrival,
  { priority, why }: { priority: Priority; why: string },
): boolean => priority === now && saidAnew.findLast((one) => 'priority' in one)?.why === why;

const setPriority = referralAct({
  says: says.setPriority,
  who: takers,
  form: z.object({ priority: z.enum(priorities), why: text(fields.why) }),
  open: whileOpen,
  decide: ({ arrival }, form, doing) =>
    isPriorityAsItWas(arrival, form) ? refuseBecause('as-it-was') : [fact('PrioritySet', doing.on, form)],
});

const noteContact = referralAct({
  says: says.noteContact,
  who: [...takers, ...clinicians.filter((one) => !takers.includes(one))],
  form: z.object({
    how: z.enum([...reachedBy, 'in_person']),
    outcome: z.enum(['reached', 'not_reached', 'message_left'], { error: words.en.sayOutcome }),
    words: maybe,
  }),
  open: whileOpen,
  decide: (_referral, form, doing) => [fact('ContactNoted', doing.on, form)],
});

/** How somebody came to ask for help here: who they are, who asked, what brings them, and who tried to reach them. */
export const arrival = referralChapter({
  start,
  facts,
  sentences: { en: sentences },
  fold: {
    ReferralReceived: (state, data, told) => ({
      ...state,
      received: stamped(data, told),
      who: data.who,
      priority: data.priority,
    }),
    ParticularsSaidAnew: (state, data, told) => ({
      ...state,
      who: data.who,
      saidAnew: [...state.saidAnew, stamped(data, told)],
    }),
    PrioritySet: (state, data, told) => ({
      ...state,
      priority: data.priority,
      saidAnew: [...state.saidAnew, stamped(data, told)],
    }),
    ContactNoted: (state, data, told) => ({ ...state, contacts: [...state.contacts, stamped(data, told)] }),
  },
  acts: { receiveReferral, sayParticularsAnew, setPriority, noteContact },
});
