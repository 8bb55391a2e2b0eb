import type { Course } from '#core/course/course.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { type ConsentItem, consentItems } from './items.ts';
import type { Consent } from './state.ts';

export const same = (a: { item: string; whom: string }, b: { item: string; whom: string }) =>
  a.item === b.item && a.whom.toLowerCase() === b.whom.toLowerCase();

/** What was answered for an item, or `not_asked`. @param whom for `contact`, the person */
export function consentTo(course: Course, item: ConsentItem, whom = ''): Consent['answer'] | 'not_asked' {
  return course.consent.now.find((consent) => same(consent, { item, whom }))?.answer ?? 'not_asked';
}

/**
 * Whether the course is talked about in supervision: unless the client said no, or took it back (9.6). While an alarm
 * waits by which somebody may be in danger, safety comes first: a supervisor is told of it and may answer it (9.3).
 */
export function maySupervise(course: Course): boolean {
  const answer = consentTo(course, 'supervision');
  return (answer !== 'refused' && answer !== 'withdrawn') || alarmsToAnswer(course).length > 0;
}

/**
 * MS-01: consent to treatment is given and the limits of confidentiality are explained; where a guardian consents and the
 * service does not ask for the young person's own yes, theirs is enough unless the young person said no.
 */
export function treatmentAgreed(course: Course): boolean {
  const { rule } = course.beside;
  const own = consentTo(course, 'treatment');
  const isAgreed =
    own === 'given' || (own === 'not_asked' && rule?.guardian === 'needed' && rule.assent === 'not_asked');
  return isAgreed && consentTo(course, 'confidentiality') === 'given';
}

/**
 * What somebody is asked to agree to in this course: a call about how a group is led, only who is or was in one; messages,
 * only to whom they are offered; research, only where the service does some and says what for.
 */
export const itemsAskedIn = (
  { inGroup, messages }: Pick<Course, 'inGroup' | 'messages'>,
  research: 'asked' | 'not_asked' = 'not_asked',
): ConsentItem[] =>
  consentItems.filter(
    (item) =>
      (item !== 'check_call' || inGroup.joined !== null) &&
      (item !== 'messages' || messages.offer !== null) &&
      (item !== 'research' || research === 'asked'),
  );
