import type { Reach } from '#core/book/act.ts';
import type { Doing } from '#core/book/doing.ts';
import type { Act } from '#core/course/act.ts';
import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { deathTold } from './ended-by-death.ts';
import { stillDone } from './still-done.ts';

interface Asked {
  name: string;
  act: Pick<Act, 'reaches'> | undefined;
  form?: unknown;
}

/** How an act reaches them with this form, where it does; without a form nothing that depends on it is known yet. */
function howReached(course: Course, { name, act, form }: Asked): Reach | undefined {
  if (!act) return undefined;
  const { reaches = stillDone.has(name) ? undefined : ('met' as const) } = act;
  if (typeof reaches !== 'object') return reaches;
  return reaches.when(course, form) ? reaches.how : undefined;
}

export const refuseBecause = refusalsOf({
  'client-died': {
    en: 'Nothing is booked or worked on with a client who has died, nor asked of them, shared with them or sent to them. Where that was a mistake, strike it out.',
  },
  'account-of-who-died': {
    en: 'This course ended on {{on}}. What stands here can be read, and nothing is asked or recorded any more. Whoever is in danger finds help under Help now.',
  },
});

/**
 * The one rule for what is done once the client has died. A clinician records what was, closes and hands over, and does
 * nothing that says of itself that it reaches them, nor what was done with them. From the client’s account and from the pages
 * of those beside them nothing is done any more but what tells of a day before, and the cry for help, which is never refused.
 * IPT protocol reference, 6.2 and 7.6.
 */
export function refuseAfterDeath(
  course: Course,
  asked: Asked,
  doing: Pick<Doing, 'as' | 'on'>,
): Refusal | undefined {
  const died = deathTold(course)?.on;
  if (died === undefined) return undefined;
  if (doing.as === 'client' || doing.as === 'contact') {
    return asked.name === 'raiseAlarm' || doing.on < died
      ? undefined
      : refuseBecause('account-of-who-died', { on: died });
  }
  const how = howReached(course, asked);
  // Lived with the client on a day after their death it is a slip; before, it is told late. Of the day itself it is recorded
  // where it comes, and offered no more.
  const isOffered = asked.form === undefined;
  if (how === undefined || (how === 'met' && (isOffered ? doing.on < died : doing.on <= died)))
    return undefined;
  return refuseBecause('client-died');
}
