import { onsetOf } from '#core/course/assessment/onset.ts';
import { leadOf, measuredOutcome } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { lastDayOf, monthsBefore } from '#core/days/partial-days.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { severeFrom } from '#core/outcomes/measure-thresholds.ts';

/** Something in the chart that makes it likelier that the illness comes back. */
export type ReasonOfReturn =
  | { why: 'earlierEpisodes'; count: number }
  | { why: 'notInRemission' }
  | { why: 'severeAtFirst' }
  | { why: 'longStanding' };

/** From so many months before the course on an episode is long-standing. */
const longMonths = 24;

/**
 * Why going on, boosters or monthly sessions are talked about before it is decided what follows: earlier episodes, symptoms
 * that are left, a severe beginning, an episode of years. IPT protocol reference, 6.3 (after NICE NG222) and 6.7.
 */
export function reasonsOfReturn(course: Course): ReasonOfReturn[] {
  const count = course.symptoms.reviews.at(-1)?.pastEpisodes ?? 0;
  const { codes, first, last } = measuredOutcome(course);
  const instrument = instruments.get(leadOf(course).measure);
  const severe = instrument ? severeFrom(instrument) : null;
  const onset = onsetOf(course);
  const opened = course.opening.opened?.on;
  return [
    ...(count > 0 ? [{ why: 'earlierEpisodes' as const, count }] : []),
    ...(last !== null && !codes.includes('remission') ? [{ why: 'notInRemission' as const }] : []),
    ...(severe !== null && first !== null && first >= severe ? [{ why: 'severeAtFirst' as const }] : []),
    ...(onset && opened && lastDayOf(onset) <= monthsBefore(opened, longMonths)
      ? [{ why: 'longStanding' as const }]
      : []),
  ];
}
