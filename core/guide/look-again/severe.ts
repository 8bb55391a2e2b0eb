import type { Course } from '#core/course/course.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import { type SevereReading, severeNow } from '#core/course/measures/severe-now.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';

/** The answer (very difficult) and the WSAS total from which SR-10 asks for a step-up review. */
const veryDifficult = 2;
const poorFunction = 20;

/** How an instrument names its question about daily life, which is no part of its total. */
const aboutDailyLife = 'functional difficulty';

const words = {
  en: {
    title: 'Severe, with daily life hardly managed',
    hardly: 'it makes daily life very difficult',
    wsas: (total: number) => `the WSAS is ${total}`,
    because: (instrument: string, total: number, on: string, hardly: string) =>
      `The ${instrument} was ${total} on ${on}, and ${hardly}.`,
    actions: [
      'Think about medication with the prescriber',
      'Consider more intensive care',
      'Settle it within the week',
    ],
  },
};

/** Whether the same answers say that it makes daily life very difficult. */
function saysItIsHard({ instrument, reading }: SevereReading): boolean {
  const place = questionsOf(instrument).findIndex(({ label }) => label === aboutDailyLife);
  const answer = place < 0 ? null : reading.answers[place];
  return typeof answer === 'number' && answer >= veryDifficult;
}

/** What shows that daily life is hardly managed, in words; undefined where nothing does. */
function functionsPoorly(course: Course, severe: SevereReading): string | undefined {
  if (saysItIsHard(severe)) return words.en.hardly;
  const total = latestValid(course, 'wsas')?.result.total ?? 0;
  return total > poorFunction ? words.en.wsas(total) : undefined;
}

/**
 * Severe, with daily life hardly managed: medication or more intensive care is thought about within the week, until a
 * flag, a review or a word on medication since says that it was. IPT protocol reference, 9.5 SR-10.
 */
export function severeAndStuck(course: Course): LookAgain[] {
  const severe = severeNow(course);
  const hardly = severe && functionsPoorly(course, severe);
  if (!severe || !hardly) return [];
  const { reading, instrument, total } = severe;
  const weighed = [
    ...course.reviews.reviews,
    ...course.medication.considered,
    ...course.risk.flags.filter(({ rule }) => rule === 'SR-10'),
  ];
  if (weighed.some(({ on }) => on >= reading.on)) return [];
  return [
    {
      key: `severe:${reading.id}`,
      severity: 'warn',
      title: words.en.title,
      because: words.en.because(instrument.shortName, total, reading.on, hardly),
      actions: words.en.actions,
      at: 'safety',
      source: { id: 'SR-10', from: 'IPT protocol reference, 9.5' },
    },
  ];
}
