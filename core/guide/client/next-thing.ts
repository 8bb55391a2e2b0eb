import { allianceDue, allianceKey } from '#core/course/alliance/client-due.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { consentTo, itemsAskedIn } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import {
  type EndingStep,
  endingLeft,
  feedbackLeft,
  sureAskedAgain,
  tiesAskedAgain,
} from '#core/course/ending/goodbye-questions.ts';
import { waitingFor } from '#core/course/messages/waiting.ts';
import { type SheetWaiting, sheetsWaiting } from '#core/course/sheets/waiting.ts';
import type { TryOut } from '#core/course/try-outs/state.ts';
import { tryOutsToday, tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { dueForMe, isAskedFor, type MineDue } from './measures-due.ts';
import { lettersToRead, type WordAskedFor, wordsAskedFor } from './word-asked-for.ts';

/** One thing that waits for the client. */
export type NextThing =
  | { kind: 'consent' }
  | { kind: 'message' }
  | { kind: 'hourOffered' }
  | { kind: 'messagesOffered' }
  | { kind: 'measures'; due: MineDue[] }
  | { kind: 'sheet'; sheet: SheetWaiting }
  | { kind: 'finishing'; step: EndingStep }
  | { kind: 'followUp'; step: EndingStep }
  | { kind: 'tiesKept'; step: EndingStep }
  | { kind: 'together'; session: number }
  | { kind: 'tryOut'; tryOut: TryOut }
  | { kind: 'tryOutToday'; tryOut: TryOut }
  | { kind: 'feedback' }
  | WordAskedFor
  | { kind: 'letter'; key: string }
  | { kind: 'closed' }
  | { kind: 'ended' }
  | { kind: 'nothing' };

/** Whether the client has been asked about treatment and the limits of confidentiality, whatever they answered. */
function hasAnsweredConsent(course: Course): boolean {
  return (
    consentTo(course, 'treatment') !== 'not_asked' && consentTo(course, 'confidentiality') !== 'not_asked'
  );
}

/**
 * All that waits for the client, in the order in which it is asked. Consent comes first and alone; then a try-out of which they
 * asked to be reminded today, a message of the therapist’s, an hour that is offered, what is asked before the next session or a follow-up, what was shared
 * and asks for their word (the formulation, the terms, a choice, a joint session), whether they want messages, a sheet, the
 * goodbye once it is named, how the work together is, how the therapy was (first of all once it is closed), a letter to read and
 * a try-out to tell of. What they would rather not answer is not asked again, and once the client has died nothing is asked.
 */
export function thingsWaiting(
  course: Course,
  today: string,
  leftOut: readonly string[] = [],
  inForce?: ReadonlyMap<string, Instrument>,
): NextThing[] {
  if (hasEndedByDeath(course)) return [];
  const { closed } = course.closing;
  if (!closed && !hasAnsweredConsent(course)) return [{ kind: 'consent' }];
  const due = dueForMe(course, today, inForce).due.filter(isAskedFor);
  const measures: NextThing[] = due.length > 0 ? [{ kind: 'measures', due }] : [];
  const feedback: NextThing[] = feedbackLeft(course, leftOut) ? [{ kind: 'feedback' }] : [];
  const letters: NextThing[] = lettersToRead(course, leftOut).map(({ key }) => ({ kind: 'letter', key }));
  if (closed) {
    const sure = sureAskedAgain(course, today, leftOut);
    const ties = tiesAskedAgain(course, today, leftOut);
    return [
      ...feedback,
      ...measures,
      ...(sure ? [{ kind: 'followUp', step: sure } as const] : []),
      ...(ties ? [{ kind: 'tiesKept', step: ties } as const] : []),
      ...letters,
    ];
  }
  const session = allianceDue(course);
  const isAsked = session !== null && !leftOut.includes(allianceKey(session));
  const isOffered = course.hoursAsked.offers.some(
    ({ state, at }) => state === 'open' && at.slice(0, 10) >= today,
  );
  const asksForMessages =
    itemsAskedIn(course).includes('messages') &&
    consentTo(course, 'messages') === 'not_asked' &&
    !leftOut.includes('messages');
  return [
    ...tryOutsToday(course, today).map((tryOut): NextThing => ({ kind: 'tryOutToday', tryOut })),
    ...(waitingFor(course, 'client').length > 0 ? [{ kind: 'message' } as const] : []),
    ...(isOffered ? [{ kind: 'hourOffered' } as const] : []),
    ...measures,
    ...wordsAskedFor(course, leftOut).map((asked): NextThing => asked),
    ...(asksForMessages ? [{ kind: 'messagesOffered' } as const] : []),
    ...sheetsWaiting(course, leftOut).map((sheet): NextThing => ({ kind: 'sheet', sheet })),
    ...endingLeft(course, leftOut).map((step): NextThing => ({ kind: 'finishing', step })),
    ...(isAsked ? [{ kind: 'together', session } as const] : []),
    ...feedback,
    ...letters,
    ...tryOutsToTell(course).map((tryOut): NextThing => ({ kind: 'tryOut', tryOut })),
  ];
}

/** What is said where nothing waits: of somebody who has died that the course has ended, and never that they are up to date. */
export const nothingWaits = (course: Course): NextThing => {
  if (hasEndedByDeath(course)) return { kind: 'ended' };
  return { kind: course.closing.closed ? 'closed' : 'nothing' };
};

/** The first of what waits, or the good news that nothing does. */
export const nextThing = (...asked: Parameters<typeof thingsWaiting>): NextThing =>
  thingsWaiting(...asked)[0] ?? nothingWaits(asked[0]);
