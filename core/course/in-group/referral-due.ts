import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { latestValid } from '#core/course/measures/readings.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { isCase } from '#core/outcomes/read-with.ts';

/**
 * Why somebody is sent on when the group ends: still a case by the primary measure, or a risk nobody has answered; whether or
 * not they are better. IPT protocol reference, 12.1, referral at a group’s end.
 */
export function referralDue(course: Course): ('measure' | 'risk')[] {
  const lead = leadOf(course);
  const last = latestValid(course, lead.measure)?.result.total ?? null;
  return [
    ...(last !== null && isCase(lead, last) ? (['measure'] as const) : []),
    ...(alarmsToAnswer(course).length > 0 ? (['risk'] as const) : []),
  ];
}
