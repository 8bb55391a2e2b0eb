import type { Doing } from '#core/book/doing.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { usualHourRules } from '#core/days/hour-rules.ts';
import { instantOf } from '#core/days/wall-clock.ts';

/**
 * Whether an hour is changed later than the service asks for. It is told, and uses up no session: only one missed without a
 * word can. IPT protocol reference, 1.2, 1.9.
 */
export function noticeOf(
  hour: Pick<Appointment, 'at' | 'zone'>,
  { now, hourRules = usualHourRules }: Pick<Doing, 'now' | 'hourRules'>,
): 'kept' | 'late' {
  const left = Date.parse(instantOf(hour)) - Date.parse(now);
  return left < hourRules.notice * 3_600_000 ? 'late' : 'kept';
}
