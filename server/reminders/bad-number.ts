import { ProblemError } from '#server/http/problem.ts';
import { refusedOfReminders } from './words.ts';

/** Refuses (422) a number that no text message reaches. */
export function badNumber(): ProblemError {
  const says = refusedOfReminders.en.number;
  const fields = [{ path: 'phone', fault: 'no-number-texted', says }];
  return new ProblemError({ status: 422, code: 'form', title: says, fields });
}
