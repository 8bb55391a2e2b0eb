import type { Course } from '#core/course/course.ts';
import { openAlarms } from '#core/course/risk/risk.ts';
import { dangerToldOn } from '#core/course/risk/unsafe-with.ts';

/**
 * What has to be gone through before a focus is chosen (SEL-1): an alarm nobody has answered, or violence told after
 * risk was last gone through. Undefined where there is nothing.
 */
export function safetyFirst(course: Course): 'alarm' | 'violence' | undefined {
  if (openAlarms(course).length > 0) return 'alarm';
  const told = dangerToldOn(course);
  const isGoneThrough = course.risk.reviews.some(({ on }) => told !== undefined && on >= told);
  return told !== undefined && !isGoneThrough ? 'violence' : undefined;
}
