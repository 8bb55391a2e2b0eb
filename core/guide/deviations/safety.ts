import { alarmAnswers, isAnsweredLate } from '#core/course/risk/answered-in-time.ts';
import { type Detector, drift } from './drift.ts';

/** PD-23 */
export const riskUnreviewed: Detector = (course, { hours }, today) => {
  const late = alarmAnswers(course).filter((alarm) => isAnsweredLate(alarm, hours, today));
  if (late.length === 0) return null;
  return drift(
    'A risk answer was not reviewed in time.',
    late.map(
      ({ on, answeredOn }) =>
        `Raised on ${on}, ${answeredOn ? `answered on ${answeredOn}` : 'not answered yet'}.`,
    ),
  );
};
