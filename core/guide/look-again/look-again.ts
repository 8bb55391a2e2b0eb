import { medicationReviewDue } from '#core/course/assessment/medication-review.ts';
import type { Course } from '#core/course/course.ts';
import type { Position } from '#core/guide/course-clock.ts';
import type { Followed } from '#core/guide/followed.ts';
import type { LookAgain } from '#core/guide/prompt.ts';
import { cameOfAge } from './came-of-age.ts';
import { goesOnAgainstDecision } from './decided-against.ts';
import { easedDuties, easedTooLong } from './eased-duties.ts';
import { focusWaits } from './focus-waits.ts';
import { circleAgain, formulationDue } from './formulation-and-circle.ts';
import { highMood } from './high-mood.ts';
import { newEventToDecide, sameAgain } from './incidents.ts';
import { halfYearReview } from './monthly.ts';
import { askSinceMovedIn } from './moved-in.ts';
import { oldPapers } from './old-papers.ts';
import { mayFinish, reviewDue } from './review-due.ts';
import { goThroughSafety, safetyNotSaid, safetyToAsk, triedAndNotSafe } from './safety.ts';
import { severeAndStuck } from './severe.ts';
import { trackerAlerts } from './tracker-alerts.ts';
import { tooManyWeeks } from './weeks.ts';
import { lookAgainWords } from './words.ts';

/** M-11 */
function medication(course: Course, _follows: Followed, { session }: Position): LookAgain[] {
  if (!medicationReviewDue(course.medication, session)) return [];
  return [
    {
      key: 'medication',
      severity: 'info',
      title: lookAgainWords.en.lookAtMedicationAgain,
      because: lookAgainWords.en.reviewWasPlannedForAbout,
      actions: [],
      at: 'opening',
      part: 'medication',
      source: { id: 'M-11', from: 'IPT protocol reference, 1.3b' },
    },
  ];
}

const all = [
  goesOnAgainstDecision,
  cameOfAge,
  severeAndStuck,
  trackerAlerts,
  oldPapers,
  askSinceMovedIn,
  goThroughSafety,
  triedAndNotSafe,
  safetyToAsk,
  safetyNotSaid,
  newEventToDecide,
  sameAgain,
  formulationDue,
  circleAgain,
  highMood,
  focusWaits,
  halfYearReview,
  reviewDue,
  tooManyWeeks,
  mayFinish,
  easedDuties,
  easedTooLong,
  medication,
];

/** What asks to be looked at again in this session, safety first. */
export function lookAgain(course: Course, follows: Followed, at: Position, today: string): LookAgain[] {
  return at.standing === 'closed' ? [] : all.flatMap((one) => one(course, follows, at, today));
}
