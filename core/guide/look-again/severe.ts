import type { Course } from '#core/course/course.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { severePhq9 } from '#core/outcomes/measure-thresholds.ts';

/** The PHQ-9's tenth answer (very difficult) and the WSAS total from which SR-10 asks for a step-up review. */
const veryDifficult = 2;
const poorFunction = 20;

/** What shows that daily life is hardly managed, in words; undefined where nothing does. */
function functionsPoorly(course: Course): string | undefined {
  const asked = latestValid(course, 'phq-9')?.answers[9];
  if (typeof asked === 'number' && asked >= veryDifficult) return 'it makes daily life very difficult';
  const wsas = latestValid(course, 'wsas');
  const total = wsas?.result.total ?? 0;
  return total > poorFunction ? `the WSAS is ${total}` : undefined;
}

/**
 * Severe, with daily life hardly managed: medication or more intensive care is thought about within the week, until a
 * flag, a review or a word on medication since says that it was. IPT protocol reference, 9.5 SR-10.
 */
export function severeAndStuck(course: Course): LookAgain[] {
  const last = latestValid(course, 'phq-9');
  const hardly = functionsPoorly(course);
  if (!last || (last.result.total ?? 0) < severePhq9 || !hardly) return [];
  const weighed = [
    ...course.reviews.reviews,
    ...course.medication.considered,
    ...course.risk.flags.filter(({ rule }) => rule === 'SR-10'),
  ];
  if (weighed.some(({ on }) => on >= last.on)) return [];
  return [
    {
      key: `severe:${last.id}`,
      severity: 'warn',
      title: 'Severe, with daily life hardly managed',
      because: `The PHQ-9 was ${last.result.total} on ${last.on}, and ${hardly}.`,
      actions: [
        'Think about medication with the prescriber',
        'Consider more intensive care',
        'Settle it within the week',
      ],
      at: 'safety',
      source: { id: 'SR-10', from: 'IPT protocol reference, 9.5' },
    },
  ];
}
