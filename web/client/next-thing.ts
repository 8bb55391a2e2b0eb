import { consentTo } from '#core/course/consent.ts';
import type { Course } from '#core/course/course.ts';
import type { TryOut } from '#core/course/try-outs.ts';
import { tryOutsMode } from '#core/course/try-outs-mode.ts';
import { dueForMe, isAskedFor, type MineDue } from './my-measures.ts';

/** The one thing to do next. */
export type NextThing =
  | { kind: 'consent' }
  | { kind: 'measures'; due: MineDue[] }
  | { kind: 'tryOut'; tryOut: TryOut }
  | { kind: 'nothing' };

/** Whether the client has been asked about treatment and the limits of confidentiality, whatever they answered. */
function hasAnsweredConsent(course: Course): boolean {
  return (
    consentTo(course, 'treatment') !== 'not_asked' && consentTo(course, 'confidentiality') !== 'not_asked'
  );
}

/** Try-outs that nobody has told anything of yet, the latest first. */
export function tryOutsToTell(course: Course): TryOut[] {
  if (tryOutsMode(course) === 'none') return [];
  return course.tryOuts.tryOuts.filter(({ told }) => told.length === 0).toReversed();
}

/** Consent first, then what is asked before the next session, then a try-out to tell of, then rest. */
export function nextThing(course: Course, today: string): NextThing {
  if (course.closing.closed) return { kind: 'nothing' };
  if (!hasAnsweredConsent(course)) return { kind: 'consent' };
  const due = dueForMe(course, today).due.filter(isAskedFor);
  if (due.length > 0) return { kind: 'measures', due };
  const [tryOut] = tryOutsToTell(course);
  return tryOut ? { kind: 'tryOut', tryOut } : { kind: 'nothing' };
}
