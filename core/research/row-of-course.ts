import { daysBetween } from '#core/days/between.ts';
import { outcomeIn } from '#core/lists/figure-row.ts';
import { scoresRead } from '#core/lists/scores-at-a-glance.ts';
import type { Summary } from '#core/lists/summary.ts';
import { casesAtStart } from '#core/outcomes/pair-outcome.ts';
import type { ResearchRow } from './columns.ts';

type Outcome = NonNullable<ReturnType<typeof outcomeIn>>;

function changeSaid(outcome: Outcome | null): string {
  if (!outcome || outcome.readings === 'unpaired') return '';
  if (outcome.reliableRecovery) return 'recovered';
  if (outcome.reliableDeterioration) return 'worse';
  return outcome.reliableImprovement ? 'improved' : 'no_reliable_change';
}

/** Whether it began as a case, as the file says it, in the order of `casesAtStart`. */
const caseSaid = ['yes', 'no', 'unknown'] as const;

/**
 * A finished course as research is given it: no name, no id, no day and no word that anybody wrote.
 * Its number in the file is given once all rows are there.
 */
export function researchRowOf(course: Summary): Omit<ResearchRow, 'row'> {
  const [lead, beside] = scoresRead(course).map(({ instrument, totals, inCourse }) => {
    const given = totals.slice(0, inCourse).map(String);
    return { instrument, first: given[0] ?? '', last: given.at(-1) ?? '', totals: given.join(' ') };
  });
  const outcome = outcomeIn(course);
  const { firstHeldOn, closedOn } = course;
  const weeks = firstHeldOn && closedOn ? Math.floor(daysBetween(firstHeldOn, closedOn) / 7) : '';
  return {
    form: course.protocol,
    edition: course.edition,
    length: course.preset,
    focus: course.focus ?? '',
    year_ended: (closedOn ?? '').slice(0, 4),
    ended: course.outcome ?? '',
    sessions_agreed: course.openEnded ? '' : String(course.sessions),
    sessions_held: String(course.session),
    sessions_missed: String(course.appointments.filter(({ state }) => state === 'missed').length),
    weeks: String(weeks),
    measure: lead?.instrument ?? '',
    first: lead?.first ?? '',
    last: lead?.last ?? '',
    totals: lead?.totals ?? '',
    beside: beside?.instrument ?? '',
    beside_first: beside?.first ?? '',
    beside_last: beside?.last ?? '',
    beside_totals: beside?.totals ?? '',
    case_at_start: caseSaid[outcome ? casesAtStart.indexOf(outcome.caseAtStart) : 2] ?? 'unknown',
    change: changeSaid(outcome),
  };
}
