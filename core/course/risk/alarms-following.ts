import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { alarmsOfDiary } from './alarm-of-diary.ts';
import { wishToJoin } from './alarm-of-grief.ts';
import { notSafeWith, saidNotSafe } from './alarm-of-inventory.ts';
import { alarmsOfMeasure } from './alarm-of-measure.ts';
import { alarmOfPlan } from './alarm-of-plan.ts';

/** The alarms that follow from what was just said, in whichever chapter. IPT protocol reference, 9.2 and 9.3 step 1. */
export function alarmsFollowing(course: Course, followed: NewFact, doing: Doing): NewFact[] {
  if (doing.as === 'client' && saidNotSafe(course, followed)) return [notSafeWith(course, doing)];
  if (followed.type === 'PlanAsked') return alarmOfPlan(course, followed, doing);
  if (followed.type === 'WishToJoinTold') return [wishToJoin(followed, doing)];
  if (followed.type === 'TrackerNoted' || followed.type === 'TrackerTargetSet')
    return alarmsOfDiary(course, followed, doing);
  return followed.type === 'MeasureAnswered' ? alarmsOfMeasure(course, followed, doing) : [];
}
