import type { Course } from '#core/course/course.ts';
import { openHigh } from '#core/course/risk/stop-and-refer.ts';
import type { LookAgain } from '#core/guide/prompt.ts';

const words = {
  en: {
    title: 'Work on the focus waits until the high is over',
    because: (on: string, what: string) => `A high or mixed episode since ${on}: ${what}.`,
    actions: [
      'Prescriber, medication, sleep and rhythm first',
      'Say when it is settled, and take the focus up again',
    ],
  },
};

/** Whether work on the focus waits, as SR-03 asks in every form (IPT protocol reference, 7.8 and 9.5). */
export const doesFocusWait = (course: Course): boolean => openHigh(course) !== undefined;

/** Said for as long as work on the focus waits. IPT protocol reference, 7.8 and 9.5. */
export function focusWaits(course: Course): LookAgain[] {
  const high = openHigh(course);
  if (!high) return [];
  return [
    {
      key: `focus-waits:${high.id}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(high.on, high.what),
      actions: words.en.actions,
      at: 'safety',
      source: { id: 'SR-03', from: 'IPT protocol reference, 7.8 and 9.5' },
    },
  ];
}
