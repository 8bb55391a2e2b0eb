import type { Doing } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { deathTold } from './ended-by-death.ts';

/** What would meet the client, ask them, send or show them something or hold it open for them: of somebody who has died, none. */
const meetsOrAsks = new Set([
  'agreeContract',
  'agreeTryOut',
  'approveFeedbackCard',
  'bookSeries',
  'bookSession',
  'consentToJointSession',
  'decideAfter',
  'giveCard',
  'giveConsent',
  'givePage',
  'joinInCourse',
  'listSharing',
  'moveSession',
  'offerMessages',
  'offerTracker',
  'planJointSession',
  'planMeasures',
  'recontract',
  'sendLetter',
  'sendMessage',
  'setTrackerTarget',
  'shareCycle',
  'shareFormulation',
  'shareHypothesis',
  'shareNote',
  'shareSheet',
  'shareWith',
]);

/** A meeting with those beside the client, without them, is still held: whoever mourns may be met. */
function meetsThem({ meetings }: Course, act: string, form: unknown): boolean {
  const { clientThere, meeting } = Object(form) as { clientThere?: unknown; meeting?: unknown };
  if (act === 'planMeeting') return clientThere === 'there';
  return (
    act === 'moveMeeting' && meetings.planned.some((one) => one.id === meeting && one.clientThere === 'there')
  );
}

/** Lived with the client on a day after their death, and so a slip. */
const livedWithThem = (act: string, form: unknown, { on }: Pick<Doing, 'on'>, died: string): boolean =>
  on > died && (act === 'holdSession' || (act === 'holdMeeting' && Object(form).clientThere === 'there'));

export const refuseBecause = refusalsOf({
  'client-died': {
    en: 'Nothing is booked with a client who has died, nor asked of them, shared with them or sent to them. Where that was a mistake, strike it out.',
  },
  'account-of-who-died': {
    en: 'This course ended on {{on}}. What stands here can be read, and nothing is asked or recorded any more. Whoever is in danger finds help under Help now.',
  },
});

/**
 * The one rule for what is done once the client has died. A clinician records what was, closes and hands over, and books,
 * asks, shares and sends nothing. From the client’s account and from the pages of those beside them nothing is done any
 * more but what tells of a day before, and the cry for help, which is never refused. IPT protocol reference, 6.2 and 7.6.
 */
export function refuseAfterDeath(
  course: Course,
  { act, form }: { act: string; form?: unknown },
  doing: Pick<Doing, 'as' | 'on'>,
): Refusal | undefined {
  const died = deathTold(course)?.on;
  if (died === undefined) return undefined;
  if (doing.as === 'client' || doing.as === 'contact') {
    return act === 'raiseAlarm' || doing.on < died
      ? undefined
      : refuseBecause('account-of-who-died', { on: died });
  }
  return meetsOrAsks.has(act) || meetsThem(course, act, form) || livedWithThem(act, form, doing, died)
    ? refuseBecause('client-died')
    : undefined;
}

/** The names of the acts that nobody does any more, for whoever checks that they are acts. */
export const notAfterDeath: readonly string[] = [...meetsOrAsks];
