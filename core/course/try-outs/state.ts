import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { wantedIn } from '#core/course/inventory/wanted-in.ts';
import type { By } from '#core/course/shared/stamped.ts';
import { day, line, maybe, ten } from '#core/forms/fields.ts';
import { personId } from '#core/forms/person-named.ts';
import { sessionNumber } from '#core/forms/session-number.ts';
import { thingId } from '#core/forms/thing-named.ts';
import { words } from './words.ts';

/** What is tried between sessions. IPT protocol reference, 3.9, T-11. */
export const tryOutResults = ['done', 'partly', 'tried_differently', 'not_yet', 'changed_mind'] as const;
export type TryOutResult = (typeof tryOutResults)[number];

/** Results that say it was tried, however it went. */
const tried: readonly TryOutResult[] = ['done', 'partly', 'tried_differently'];

/** Whether something was tried between sessions, by the last that was told of it. IPT protocol reference, 3.9, T-11. */
export const wasTried = (result: TryOutResult | undefined): boolean =>
  result !== undefined && tried.includes(result);

/** What a try-out came from. */
export const cameFrom = z.object({
  kind: z.enum([
    'role_play',
    'analysis',
    'decision',
    'skill',
    'contact_step',
    'cycle',
    'saying',
    'conversation',
  ]),
  id: thingId,
});

export const tryOutAgreed = z.object({
  what: line(words.en.fields.what),
  withWhom: maybe,
  personIds: z.array(personId).max(20).default([]),
  eventId: thingId.optional(),
  when: maybe,
  /** For a named assignment: the day it is due. */
  due: day('agreed').optional(),
  worksheet: maybe,
  why: maybe,
  obstacle: maybe,
  planB: maybe,
  from: cameFrom.optional(),
  /** What the client wanted changed in a tie, where it came from that. S001-29 of the seeds. */
  wantedIn: wantedIn.optional(),
  session: sessionNumber.optional(),
});
export const tryOutTold = z.object({
  result: z.enum(tryOutResults, {
    error: words.en.fields.result,
  }),
  moodBefore: ten.optional(),
  moodAfter: ten.optional(),
  whatHappened: maybe,
  learned: maybe,
});
/** The day on which the client wishes to be reminded of it here; null for none. */
export const tryOutReminder = z.object({ remindOn: day('planned').nullable() });
export const tryOutReviewed = z.object({
  session: sessionNumber,
  words: maybe,
  /** What not doing it may have been saying. */
  gotInTheWay: z
    .enum(['nothing', 'too_hard', 'not_wanted', 'not_safe', 'no_moment', 'other', 'not_asked'])
    .default('not_asked'),
  next: z.enum(['closed', 'keep_trying']).default('closed'),
});

const tryOutId = z.string();
export const tryOutFacts = {
  TryOutAgreed: tryOutAgreed,
  TryOutRewritten: z.object({ tryOutId, agreed: tryOutAgreed }),
  TryOutTold: z.object({ tryOutId, told: tryOutTold }),
  TryOutReminderSet: z.object({ tryOutId, remindOn: z.string().nullable() }),
  TryOutReviewed: z.object({ tryOutId, review: tryOutReviewed }),
};
export const tryOutFact = factsOf(tryOutFacts);

export type TryOutTold = z.output<typeof tryOutTold> & By;
export type TryOutReview = z.output<typeof tryOutReviewed> & By;

/** Something small tried between sessions; what came of it is information and is never marked. */
export interface TryOut extends z.output<typeof tryOutAgreed>, By {
  id: string;
  version: number;
  /** Each time it was told how it went; the last holds. */
  told: TryOutTold[];
  reviews: TryOutReview[];
  /** The day on which the client is reminded of it here, where they wish to be. */
  remindOn: string | null;
}

export interface TryOuts {
  tryOuts: TryOut[];
}

export const start: TryOuts = { tryOuts: [] };
