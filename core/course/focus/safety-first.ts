import type { Course } from '#core/course/course.ts';
import { reviewsAsking } from '#core/course/risk/asked-directly.ts';
import { alarmsToAnswer } from '#core/course/risk/open-alarms.ts';
import { ofViolence } from '#core/course/risk/state.ts';
import { violenceLastToldOn } from '#core/course/risk/unsafe-with.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { FocusShape } from './state.ts';
import { safetyFirstWords } from './words.ts';

/**
 * What has to be gone through before a focus is chosen (SEL-1): an alarm nobody has answered, or violence told after
 * risk was last gone through. Undefined where there is nothing.
 */
export function safetyFirst(course: Course): 'alarm' | 'violence' | undefined {
  if (alarmsToAnswer(course).length > 0) return 'alarm';
  const told = violenceLastToldOn(course);
  const isGoneThrough = reviewsAsking(course, ofViolence).some(({ on }) => told !== undefined && on >= told);
  return told !== undefined && !isGoneThrough ? 'violence' : undefined;
}

/** SEL-1: with an alarm that nobody has answered, what was done about safety is written before a focus is chosen. */
export function refuseWhileAlarmed(course: Course, focus: FocusShape): Refusal | undefined {
  if (alarmsToAnswer(course).length === 0 || focus.safetyConsidered) return;
  return refuse('alarm-first', safetyFirstWords.en.alarmIsOpenAnswer);
}
