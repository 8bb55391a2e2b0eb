import type { Course } from '#core/course/course.ts';
import type { Consent, ConsentItem } from './state.ts';

export const same = (a: { item: string; whom: string }, b: { item: string; whom: string }) =>
  a.item === b.item && a.whom.toLowerCase() === b.whom.toLowerCase();

/** What was answered for an item, or `not_asked`. @param whom for `contact`, the person */
export function consentTo(course: Course, item: ConsentItem, whom = ''): Consent['answer'] | 'not_asked' {
  return course.consent.now.find((consent) => same(consent, { item, whom }))?.answer ?? 'not_asked';
}

/** MS-01: consent to treatment is given and the limits of confidentiality are explained. */
export function treatmentAgreed(course: Course): boolean {
  return consentTo(course, 'treatment') === 'given' && consentTo(course, 'confidentiality') === 'given';
}
