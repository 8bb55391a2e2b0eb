import { z } from 'zod';
import { clientAndTherapist, type Doing, therapistOnly } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import { consentTo } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { withheldFrom } from '#core/course/inventory/withheld.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { whileUnderWay } from '#core/course/shared/while-open.ts';
import { daysAfter } from '#core/days/after.ts';
import { id, maybe, text } from '#core/forms/fields.ts';
import { fact, facts, type Message, offer, outcomes, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

const { en } = words;

/** The messages of one of the two, up to and with one of them, that the other has done nothing with. */
const open = (sent: readonly Message[], of: Message['from'], upTo?: string): Message[] => {
  const last = upTo === undefined ? sent.length - 1 : sent.findIndex((one) => one.id === upTo);
  return sent.slice(0, last + 1).filter((one) => one.from === of && !one.met);
};

/** The same among what whoever acts has before them: what a client keeps back is neither read nor answered. */
const openTo = (course: Course, doing: Doing, upTo?: string): Message[] =>
  open(withheldFrom(course, course, doing).messages.sent, otherOf(authorOf(doing)), upTo);

const otherOf = (one: Message['from']): Message['from'] => (one === 'client' ? 'therapist' : 'client');
const idsOf = (these: readonly Message[]): string[] => these.map(({ id: one }) => one);

function met(sent: readonly Message[], these: readonly string[], how: NonNullable<Message['met']>) {
  return sent.map((one) => (these.includes(one.id) && !one.met ? { ...one, met: how } : one));
}

/**
 * Messages between client and therapist: offered by the therapist, agreed to by the client, answered by a day that is said.
 * Their words are kept and shown, never read by Kith for what they might mean (decision 034). IPT protocol reference, 9.6.
 */
export const messages = chapter({
  start,
  facts,
  permanent: ['MessageSent'],
  sentences: { en: en.sentences },
  fold: {
    MessagesOffered: (state, data, { on }) => ({ ...state, offer: { ...data, on } }),
    MessagesEnded: (state) => ({ ...state, offer: null }),
    MessageSent: ({ sent, ...state }, { words: said, from, answerBy, meets }, { act: made, on, at, by }) => {
      const how = from === 'client' ? 'read' : 'written';
      const answered = met(sent, meets ?? idsOf(open(sent, otherOf(from))), { how, on });
      const message = { id: made, from, by, words: said, on, at, answerBy, met: null };
      return { ...state, sent: [...answered, message] };
    },
    MessagesMet: (state, { of, how, upTo, meets }, { on }) => ({
      ...state,
      sent: met(state.sent, meets ?? idsOf(open(state.sent, of, upTo)), { how, on }),
    }),
  },
  acts: {
    offerMessages: act({
      says: en.acts.offerMessages,
      who: therapistOnly,
      reaches: 'sends',
      open: whileUnderWay,
      form: z.object(offer),
      decide({ messages: { offer: now } }, form, { on }) {
        const same = now?.within === form.within && now.note === form.note;
        return same ? refuseBecause('messages-as-offered') : [fact('MessagesOffered', on, form)];
      },
    }),
    endMessages: act({
      says: en.acts.endMessages,
      who: therapistOnly,
      open: whileUnderWay,
      form: z.object({ why: maybe }),
      decide: ({ messages: { offer: now } }, form, { on }) =>
        now ? [fact('MessagesEnded', on, form)] : refuseBecause('messages-not-offered'),
    }),
    sendMessage: act({
      says: en.acts.sendMessage,
      who: [...clientAndTherapist, 'cover'],
      reaches: 'sends',
      open: whileUnderWay,
      form: z.object({
        words: text(en.fields.message, { most: 4000, tooLong: en.fields.long }),
        /** The last of the other's that stood there when it was sent; empty where none did, left out by who cannot say. */
        upTo: id.or(z.literal('')).optional(),
      }),
      decide(course, form, doing) {
        const { offer: now } = course.messages;
        if (!now) return refuseBecause('messages-not-offered');
        if (consentTo(course, 'messages') !== 'given') return refuseBecause('messages-not-agreed');
        const from = authorOf(doing);
        const answerBy = from === 'client' ? daysAfter(doing.today, now.within) : null;
        const before = form.upTo === '' ? [] : openTo(course, doing, form.upTo);
        return [fact('MessageSent', doing.on, { words: form.words, from, answerBy, meets: idsOf(before) })];
      },
    }),
    meetMessages: act({
      says: en.acts.meetMessages,
      who: clientAndTherapist,
      form: z.object({ upTo: id, how: z.enum(outcomes).optional() }),
      decide(course, { upTo, how }, doing) {
        const of = otherOf(authorOf(doing));
        if (of === 'client' && !how) return refuseBecause('read-how');
        if (of === 'therapist' && how) return refuseBecause('only-read');
        const known = openTo(course, doing, upTo);
        if (known.at(-1)?.id !== upTo) return refuseBecause('no-such-message');
        return [fact('MessagesMet', doing.on, { of, how: how ?? 'read', upTo, meets: idsOf(known) })];
      },
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'sessions' },
  carriesOver: 'stays_behind',
});
