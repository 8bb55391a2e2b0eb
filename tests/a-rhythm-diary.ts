import type { ACourse, Circumstances } from './a-course.ts';
import { aCourseUnderWay } from './a-course-under-way.ts';

export const leila: Circumstances = { as: 'client', by: 'leila' };
/** The diary of rhythm, sleep and energy (IPSRT). */
export const rhythmDiary = 'srm-5';
export const dayOne = '2026-01-20';
export const dayTwo = '2026-01-21';

/** A course in which it is kept from the first day on. */
export const diaryKept = (): ACourse =>
  aCourseUnderWay().does('offerTracker', { tracker: rhythmDiary }, { on: dayOne });

/** How a night was. */
export const night = (day: string, sleep: number, energy: number) => ({
  tracker: rhythmDiary,
  day,
  fields: { sleep, energy },
});

/** Little sleep and much energy on two days running, which is a warning. */
export const warned = (): ACourse =>
  diaryKept()
    .does('setTrackerTarget', { tracker: rhythmDiary, targets: { sleep: 8 } }, { on: dayOne, today: dayOne })
    .does('noteTracker', night(dayOne, 4, 4), { ...leila, on: dayOne, today: dayOne })
    .does('noteTracker', night(dayTwo, 5, 3), { ...leila, on: dayTwo, today: dayTwo });
