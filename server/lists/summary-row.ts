import type { AskedBefore } from '#core/book/asked-before.ts';
import type { Course } from '#core/course/course.ts';
import { figureRowOf } from '#core/lists/figure-row.ts';
import { asksListed, offersListed } from '#core/lists/hour-news.ts';
import { hoursListed } from '#core/lists/hours.ts';
import { summarise } from '#core/lists/summarise.ts';
import type { Summary } from '#core/lists/summary.ts';
import { outcomeByItsEnd } from '#core/programme/group-row.ts';
import type { CourseRow } from '#server/db/tables.ts';
import { figuresTold } from './figures-told.ts';
import { hoursTold } from './hours-told.ts';
import { outcomeTold } from './outcome-told.ts';

/**
 * The summary row's columns, drawn from the fold; written in the transaction of the facts.
 * @param asked what was found of the course before, where it has grown by an act
 */
export function summaryColumns(course: Course, asked?: AskedBefore<Course>) {
  const summary = summarise(course, asked);
  return {
    seq: course.seq,
    client: summary.client,
    therapist: summary.therapist,
    status: summary.status,
    phase: summary.phase ?? '',
    session: summary.session,
    sessions: summary.sessions,
    focus: summary.focus ?? '',
    alarm: summary.alarm,
    alarm_at: summary.openAlarm?.at ?? null,
    next_at: summary.nextAppointment?.at ?? null,
    opened_on: summary.openedOn ?? '',
    closed_on: summary.closedOn,
    summary: JSON.stringify(summary),
    outcome: outcomeTold(outcomeByItsEnd(course)),
    figures: figuresTold(figureRowOf(summary)),
    died: summary.died ? ('yes' as const) : ('no' as const),
    hours: hoursTold(hoursListed(course), { asks: asksListed(course), offers: offersListed(course) }),
  };
}

/** The row of a course in the lists, without what names it. */
export type SummaryColumns = ReturnType<typeof summaryColumns>;

/** The first opened first. Days are sealed in the row, so a list is sorted once it is read. */
export function byOpening(
  { summary: { openedOn: one } }: { summary: Summary },
  { summary: { openedOn: other } }: { summary: Summary },
): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}

/** The summary as its row keeps it. */
export const summaryIn = (row: Pick<CourseRow, 'summary'>): Summary => JSON.parse(row.summary);
