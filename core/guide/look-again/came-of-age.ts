import { hasGrownToConsent, standingBeside } from '#core/course/beside/consents.ts';
import { consentTo } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    title: 'The client is old enough now to consent alone',
    because:
      'When the course was opened a parent or guardian consented with them. What is shared with anybody goes on only with the client’s own yes.',
    actions: [
      'Tell the client what changes, and ask what their parents are to be told from now on',
      'Take over who consents now, and end who no longer stands beside them',
    ],
    ownYes: 'Record the client’s own consent to the treatment: so far only a guardian’s was needed',
  },
};

/** A birthday since which no guardian is asked, until that was taken over with the client. IPT protocol reference, 7.3, 12.1 (OQ-14). */
export function cameOfAge(course: Course, _follows: Followed, _at: Position, today: string): LookAgain[] {
  if (!hasGrownToConsent(course, today)) return [];
  const hasOwnYes = consentTo(course, 'treatment') === 'given';
  const guardians = standingBeside(course).some(({ role }) => role === 'guardian');
  return [
    {
      key: 'came-of-age',
      severity: guardians ? 'warn' : 'info',
      title: words.en.title,
      because: words.en.because,
      actions: [...(hasOwnYes ? [] : [words.en.ownYes]), ...words.en.actions],
      at: 'beside',
      source: { id: 'MS-01', from: 'IPT protocol reference, 7.3 and 12.1' },
    },
  ];
}
