import type { Course } from '#core/course/course.ts';
import { type AnswerBy, answerBy, isOverdue } from '#core/course/risk/answer-by.ts';
import type { Alarm } from '#core/course/risk/state.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { useHours } from '#web/app/settings.ts';

export interface Due extends AnswerBy {
  zone: string;
  /** The duty telephone, where somebody is on duty. */
  duty: string;
  standing: 'in time' | 'overdue';
}

/** By when each alarm is to be answered in this service's hours; undefined until those are known. */
export function useWhenDue(course: Course): (alarm: Alarm) => Due | undefined {
  const hours = useHours();
  return (alarm) => {
    if (!hours) return undefined;
    const next = bookedAppointments(course)
      .map((one) => instantOf(one))
      .find((instant) => Date.parse(instant) > Date.parse(alarm.at));
    const standing = isOverdue(alarm, hours, new Date().toISOString(), next) ? 'overdue' : 'in time';
    const duty = hours.outOfHours?.number ?? '';
    return { ...answerBy(alarm, hours, next), zone: hours.zone, duty, standing };
  };
}
