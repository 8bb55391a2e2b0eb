import type { Course } from '#core/course/course.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import { isLater, reviewsAsking } from '#core/course/risk/asked-directly.ts';
import { ofMania } from '#core/course/risk/state.ts';
import { openHigh } from '#core/course/risk/stop-and-refer.ts';
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
      'Go through risk, and record whether it is',
      'Where it is, speak with the prescriber today',
    ],
  },
};

/** The mania scale, 0 to 20, whose cut-off of 6 raises the question of SR-03 (IPT protocol reference, 12.1). */
const maniaScale = 'asrm';

/**
 * Asked until a review of risk since says whether it is, or SR-03 stands open or was said since: a review that says
 * nothing of mania answers nothing, nor does one from before the scale was filled in.
 */
export function highMood(course: Course): LookAgain[] {
  const last = latestValid(course, maniaScale);
  const instrument = instruments.get(maniaScale);
  const total = last?.result.total ?? null;
  if (!last || !instrument || total === null || !isCase(instrument, total)) return [];
  const wasSaid = course.risk.flags.some(({ on, rule }) => rule === 'SR-03' && on >= last.on);
  const wasAsked = reviewsAsking(course, ofMania).some((review) => isLater(review, last));
  if (wasSaid || wasAsked || openHigh(course)) return [];
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
