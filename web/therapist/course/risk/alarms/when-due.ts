import type { Course } from '#core/course/course.ts';
import { type AnswerBy, answerByIn, isOverdue } from '#core/course/risk/answer-by.ts';
import type { Alarm } from '#core/course/risk/state.ts';
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
    const due = answerByIn(course, alarm, hours);
    const standing = isOverdue(alarm, hours, new Date().toISOString(), due) ? 'overdue' : 'in time';
    return { ...due, zone: hours.zone, duty: hours.outOfHours?.number ?? '', standing };
  };
}
