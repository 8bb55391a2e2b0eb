import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { answerByIn } from './answer-by.ts';
import { type Climbing, climbedNow } from './climbing/climbing.ts';
import { type EverAsked, everAsked } from './ladder.ts';
import { alarmsToAnswer } from './open-alarms.ts';
import { type Alarm, riskFact } from './state.ts';

/** What happens now to one alarm that nobody has answered, in order. */
function climbs(course: Course, alarm: Alarm, climbing: Climbing): NewFact[] {
  const due = answerByIn(course, alarm, climbing.hours);
  const { notDelivered, steps } = climbedNow(alarm, due, climbing);
  return [
    ...notDelivered.map((one) => riskFact('AlarmNotDelivered', climbing.today, { alarm: alarm.id, ...one })),
    ...steps.map((step) => riskFact('AlarmWentUp', climbing.today, { alarm: alarm.id, ...step })),
  ];
}

/**
 * What is recorded now of the alarms of a course that nobody has answered: each goes up, rung by rung, as its time
 * passes. A rung on which nobody can be asked, or whose letters did not leave, is not waited for. Whether the course is
 * paused or closed makes no difference; one of a client who has died goes up to nobody. IPT protocol reference, 9.3 step 6, PD-23.
 */
export const goingUp = (course: Course, climbing: Climbing): NewFact[] =>
  alarmsToAnswer(course).flatMap((alarm) => climbs(course, alarm, climbing));

/** Whether this person was asked to answer an alarm, on one of these rungs. */
export const isAsked = (
  alarm: Pick<Alarm, 'wentUp'>,
  person: string,
  on: readonly EverAsked[] = everAsked,
): boolean =>
  alarm.wentUp.some(({ who, asked }) => on.includes(who) && asked.some((one) => one.person === person));
