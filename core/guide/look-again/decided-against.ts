import type { Course } from '#core/course/course.ts';
import { decidedAgainst } from '#core/course/suitability/decided.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    title: 'It was decided that IPT does not fit now',
    because: (on: string, reasons: string) =>
      `Decided on ${on}: ${reasons}. The course is open all the same.`,
    actions: [
      'Offer what fits better, and say so to the client',
      'Close the course, or decide anew with what has changed',
    ],
  },
};

/** A decision against IPT stands beside a course that goes on: it is ended or taken again. IPT protocol reference, 9.1. */
export function goesOnAgainstDecision(course: Course): LookAgain[] {
  const against = decidedAgainst(course);
  if (!against) return [];
  return [
    {
      key: `does-not-fit:${against.id}`,
      severity: 'block',
      title: words.en.title,
      because: words.en.because(against.on, against.reasons.join(', ')),
      actions: words.en.actions,
      at: 'opening',
      part: 'suitability',
      source: { id: 'I-17', from: 'IPT protocol reference, 9.1' },
    },
  ];
}
