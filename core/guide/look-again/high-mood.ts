import type { Course } from '#core/course/course.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { isCase } from '#core/instruments/scoring/bands.ts';

const words = {
  en: {
    title: 'Is this mania or hypomania?',
    because: (name: string, total: number, on: string) =>
      `The ${name} was ${total} on ${on}. The score asks the question; it does not answer it.`,
    actions: [
      'Ask about sleep, energy, speech, spending and plans',
      'Speak with the prescriber, and record SR-03',
    ],
  },
};

/** The mania scale, 0 to 20, whose cut-off of 6 raises the question of SR-03 (IPT protocol reference, 12.1). */
const maniaScale = 'asrm';

/** Asked until risk was gone through or SR-03 said since: what was gone through before it was answered, on the same day too, is no answer. */
export function highMood(course: Course): LookAgain[] {
  const last = latestValid(course, maniaScale);
  const instrument = instruments.get(maniaScale);
  const total = last?.result.total ?? null;
  if (!last || !instrument || total === null || !isCase(instrument, total)) return [];
  const wentThrough = course.risk.reviews.some(
    ({ on, seq }) => on > last.on || (on === last.on && seq > last.seq),
  );
  if (wentThrough || course.risk.flags.some(({ on, rule }) => rule === 'SR-03' && on >= last.on)) return [];
  return [
    {
      key: `high-mood:${last.id}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(instrument.shortName, total, last.on),
      actions: words.en.actions,
      at: 'safety',
      source: { id: 'SR-03', from: 'IPT protocol reference, 12.1' },
    },
  ];
}
