import type { Course } from '#core/course/course.ts';
import { livedIn } from '#core/course/measures/asked-now.ts';
import { questionsOf } from '#core/instruments/instrument/questions.ts';
import { instruments } from '#core/instruments/instruments.ts';
import { askedAfter } from './plan-about.ts';

/**
 * Whether whoever leads a group asked a member directly, and it is written down: the question about dying was answered to them,
 * and, where it was above nought, whether there is a plan. IPT protocol reference, 7.6, pre-group; 12.1.
 */
export function riskAskedAlone(course: Course): boolean {
  if (livedIn(course) !== 'in_a_group') return false;
  return course.measures.readings.some((reading) => {
    const instrument = instruments.get(reading.instrument);
    if (!instrument || reading.administered !== 'with-therapist' || reading.history) return false;
    const isAnswered = questionsOf(instrument).some(
      ({ risk }, place) => risk && typeof reading.answers[place] === 'number',
    );
    const isAboveNought = askedAfter(reading).length > 0;
    return isAnswered && (!isAboveNought || course.inGroup.plans.some(({ on }) => on === reading.on));
  });
}
