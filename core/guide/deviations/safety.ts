import { alarmAnswers, isAnsweredLate } from '#core/course/risk/answered-in-time.ts';
import { type Detector, drift } from './drift.ts';
import { safetyWords } from './words.ts';

/** PD-23 */
export const riskUnreviewed: Detector = (course, { hours }, today) => {
  const late = alarmAnswers(course).filter((alarm) => isAnsweredLate(alarm, hours, today));
  if (late.length === 0) return null;
  return drift(
    safetyWords.en.riskAnswerWasNotReviewed,
    late.map(({ on, answeredOn }) =>
      safetyWords.en.raisedOn(on, answeredOn ? `answered on ${answeredOn}` : safetyWords.en.notAnsweredYet),
    ),
  );
};
