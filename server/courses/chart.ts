import type { Doing } from '#core/book/doing.ts';
import { decide, fold } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { seenFacts } from '#core/course/record/seen-facts.ts';
import type { ChartOf } from '#server/charts/chart.ts';
import { type AskedAct, isSameActIn } from '#server/charts/same-act.ts';

/** A course as read: its facts, its fold, and where the next fact goes. */
export type Chart = ChartOf<Course>;

/** Whether the act of this id that the course holds is the one that is asked for now. */
export const isSameAct = (chart: Chart, asked: AskedAct, doing: Doing): boolean =>
  isSameActIn(chart, asked, doing, {
    fold,
    decide,
    // An entry is named by the number it had in the record as it was shown then.
    told: (facts) => ({ record: doing.record && seenFacts(chart.course.id, facts, doing) }),
  });
