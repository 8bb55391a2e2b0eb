import { Temporal } from 'temporal-polyfill';
import type { Alarm } from '../../course/risk.ts';
import { type Detector, drift } from './drift.ts';

function nextWeekday(day: string): string {
  const next = Temporal.PlainDate.from(day).add({ days: 1 });
  return next.add({ days: next.dayOfWeek > 5 ? 8 - next.dayOfWeek : 0 }).toString();
}

/** The last day on which an answer is in time: the same day, or the next working day for the lowest answer (9.3). */
const inTimeUntil = ({ urgency, on }: Alarm) => (urgency === 'before_next_session' ? nextWeekday(on) : on);

/** PD-23 */
export const riskUnreviewed: Detector = (course, _follows, today) => {
  const late = course.risk.alarms.filter((alarm) => {
    const answered = alarm.answer?.on ?? today;
    return answered !== null && answered > inTimeUntil(alarm);
  });
  if (late.length === 0) return null;
  return drift(
    'A risk answer was not reviewed in time.',
    late.map(
      ({ on, answer }) => `Raised on ${on}, ${answer ? `answered on ${answer.on}` : 'not answered yet'}.`,
    ),
  );
};
