import { consentTo } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseLetter } from './words.ts';

/** Whom the client agreed may be contacted, as they are called there. IPT protocol reference, 9.6. */
export const mayBeWrittenTo = ({ consent }: Pick<Course, 'consent'>): string[] =>
  consent.now.flatMap(({ item, answer, whom }) => (item === 'contact' && answer === 'given' ? [whom] : []));

/** Why nobody of this name is written to: the client was not asked, or does not want it. IPT protocol reference, 9.6. */
export function refuseNotAgreed(course: Course, whom: string): Refusal | undefined {
  const answer = consentTo(course, 'contact', whom);
  if (answer === 'given') return undefined;
  return refuseLetter(answer === 'not_asked' ? 'not-agreed-to-write' : 'no-longer-agreed-to-write', { whom });
}
