import { allianceDue, allianceKey } from '#core/course/alliance/client-due.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { consentTo, itemsAskedIn } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import {
  type EndingStep,
  endingLeft,
  feedbackLeft,
  sureAskedAgain,
} from '#core/course/ending/goodbye-questions.ts';
import { waitingFor } from '#core/course/messages/waiting.ts';
import { type SheetWaiting, sheetsWaiting } from '#core/course/sheets/waiting.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { tryOutsToday, tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { dueForMe, isAskedFor, type MineDue } from './measures-due.ts';

/** The one thing to do next. */
export type NextThing =
  | { kind: 'consent' }
  | { kind: 'message' }
  | { kind: 'messagesOffered' }
  | { kind: 'measures'; due: MineDue[] }
  | { kind: 'sheet'; sheet: SheetWaiting }
  | { kind: 'finishing'; step: EndingStep }
  | { kind: 'followUp'; step: EndingStep }
  | { kind: 'together'; session: number }
  | { kind: 'tryOut'; tryOut: TryOut }
  | { kind: 'tryOutToday'; tryOut: TryOut }
  | { kind: 'feedback' }
  | { kind: 'closed' }
  | { kind: 'nothing' };

/** Whether the client has been asked about treatment and the limits of confidentiality, whatever they answered. */
function hasAnsweredConsent(course: Course): boolean {
  return (
    consentTo(course, 'treatment') !== 'not_asked' && consentTo(course, 'confidentiality') !== 'not_asked'
  );
}

/**
 * Consent first, then a try-out of which the client asked to be reminded today, then a message of the therapist’s, what is asked before the next session or a follow-up, whether they want messages where these are offered, a sheet that was
 * shared and waits to be answered or read, the goodbye once it is named, how the work
 * together is, how the therapy was once the last session is over (first of all once it is closed), a try-out to tell of,
 * then rest. What the client would rather not answer is not asked again, and once the client has died nothing is asked.
 */
export function nextThing(
  course: Course,
  today: string,
  leftOut: readonly string[] = [],
  inForce?: ReadonlyMap<string, Instrument>,
): NextThing {
  const { closed } = course.closing;
  if (hasEndedByDeath(course)) return { kind: closed ? 'closed' : 'nothing' };
  if (!closed && !hasAnsweredConsent(course)) return { kind: 'consent' };
  const feedback = feedbackLeft(course, leftOut);
  if (closed && feedback) return { kind: 'feedback' };
  const [asked] = closed ? [] : tryOutsToday(course, today);
  if (asked) return { kind: 'tryOutToday', tryOut: asked };
  if (!closed && waitingFor(course, 'client').length > 0) return { kind: 'message' };
  const due = dueForMe(course, today, inForce).due.filter(isAskedFor);
  if (due.length > 0) return { kind: 'measures', due };
  if (closed) {
    const sure = sureAskedAgain(course, today, leftOut);
    return sure ? { kind: 'followUp', step: sure } : { kind: 'closed' };
  }
  if (
    itemsAskedIn(course).includes('messages') &&
    consentTo(course, 'messages') === 'not_asked' &&
    !leftOut.includes('messages')
  )
    return { kind: 'messagesOffered' };
  const [sheet] = sheetsWaiting(course, leftOut);
  if (sheet) return { kind: 'sheet', sheet };
  const [step] = endingLeft(course, leftOut);
  if (step) return { kind: 'finishing', step };
  const session = allianceDue(course);
  if (session !== null && !leftOut.includes(allianceKey(session))) return { kind: 'together', session };
  if (feedback) return { kind: 'feedback' };
  const [tryOut] = tryOutsToTell(course);
  return tryOut ? { kind: 'tryOut', tryOut } : { kind: 'nothing' };
}
