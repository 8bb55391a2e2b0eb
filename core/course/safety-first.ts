import type { Course } from './course.ts';
import { openAlarms } from './risk.ts';
import { dangerToldOn } from './unsafe-with.ts';

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
