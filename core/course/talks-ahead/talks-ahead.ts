import { z } from 'zod';
import { clientAndTherapist, type Doing } from '#core/book/doing.ts';
import { toClientAndClinicians } from '#core/book/shown-to.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { refuseWithUnsafe } from '#core/course/dispute/safety.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { entryAct } from '#core/course/shared/text-acts.ts';
import { withEntry } from '#core/course/shared/versioned-text.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { conversation, facts, saying, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/** Somebody is named, and nothing is planned with somebody the client may not be safe with. */
function refuseTalkWith(
  course: Course,
  { personId, withWhom }: { personId?: string | undefined; withWhom: string },
  { as }: Doing,
): Refusal | undefined {
  if (!personId && !withWhom) return refuseBecause('to-whom');
  return refuseWithUnsafe(course, personId ? [personId] : [], as, withWhom);
}

/** What is going to be said: a feeling in its words, a conversation in its steps. It is rehearsed in a role play and tried in a try-out. */
export const talksAhead = chapter({
  start,
  facts,
  sentences: {
    en: {
      SayingPlanned: 'How to say a feeling was planned.',
      ConversationPlanned: 'A conversation was planned step by step.',
    },
  },
  fold: {
    SayingPlanned: (state, { id, text }, fact) => ({
      ...state,
      sayings: withEntry(state.sayings, id, text, fact),
    }),
    ConversationPlanned: (state, { id, text }, fact) => ({
      ...state,
      conversations: withEntry(state.conversations, id, text, fact),
    }),
  },
  acts: {
    /** Also to somebody who has died, as in a letter that is not sent. IPT protocol reference, 3.9. */
    planSaying: entryAct({
      says: words.en.acts.planSaying,
      who: clientAndTherapist,
      where: z.object({}),
      shape: saying,
      type: 'SayingPlanned',
      find: (course) => course.talksAhead.sayings,
      unless: (course, _where, text, doing) => refuseTalkWith(course, text, doing),
    }),
    planConversation: entryAct({
      says: words.en.acts.planConversation,
      who: clientAndTherapist,
      where: z.object({}),
      shape: conversation,
      type: 'ConversationPlanned',
      find: (course) => course.talksAhead.conversations,
      unless: (course, _where, text, doing) =>
        refuseTalkWith(course, text, doing) ??
        refuseNotThere(course, text.personId ? [text.personId] : [], 'there', doing.as, text.withWhom),
    }),
  },
  seenBy: toClientAndClinicians(start),
  paper: { in: 'techniques' },
  carriesOver: 'stays_behind',
});
