import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import type { Message } from './state.ts';

/** The messages that one of the two has done nothing with, first to last; of a client who has died none waits. */
export const waitingFor = (course: Course, whom: Message['from']): Message[] =>
  hasEndedByDeath(course) ? [] : course.messages.sent.filter(({ from, met }) => from !== whom && !met);

/** What lists say of a client's messages that wait: how many, and the day by which the first is to be answered. */
export function messagesWaiting(course: Course): { count: number; answerBy: string } | undefined {
  const waiting = waitingFor(course, 'therapist');
  const [first] = waiting.flatMap(({ answerBy }) => answerBy ?? []).toSorted();
  return first === undefined ? undefined : { count: waiting.length, answerBy: first };
}
