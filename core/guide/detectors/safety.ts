import { Temporal } from 'temporal-polyfill';
import { nextWorkingDay, type WorkingHours } from '../../course/answer-by.ts';
import type { Alarm } from '../../course/risk.ts';
import { type Detector, drift } from './drift.ts';

function nextWeekday(day: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return next.add({ days: next.dayOfWeek > 5 ? 8 - next.dayOfWeek : 0 }).toString();
}

/** The last day on which an answer is in time: the same day, or for the lowest answer the next working day, closed days passed over where the service's hours are known (9.3). */
function inTimeUntil({ urgency, on }: Alarm, hours: WorkingHours | undefined): string {
  if (urgency !== 'before_next_session') return on;
  return hours ? nextWorkingDay(hours, Temporal.PlainDate.from(on)).toString() : nextWeekday(on);
}

/** PD-23 */
export const riskUnreviewed: Detector = (course, { hours }, today) => {
  const late = course.risk.alarms.filter((alarm) => {
    const answered = alarm.answer?.on ?? today;
    return answered !== null && answered > inTimeUntil(alarm, hours);
  });
  if (late.length === 0) return null;
  return drift(
    'A risk answer was not reviewed in time.',
    late.map(
      ({ on, answer }) => `Raised on ${on}, ${answer ? `answered on ${answer.on}` : 'not answered yet'}.`,
    ),
  );
};
