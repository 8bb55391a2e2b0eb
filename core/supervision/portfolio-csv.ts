import { asCsv } from '#core/forms/csv.ts';
import type { CourseInLog, Portfolio } from './portfolio.ts';

const head = ['part', 'what', 'called', 'from', 'to', 'value', 'of', 'state'];
const number = (value: number | null): string => (value === null ? '' : String(value));

function stateOf({ as, given, state, outcome }: CourseInLog): string {
  const came = outcome
    ? (['recovery', 'reliableImprovement', 'reliableDeterioration'] as const).filter((one) => outcome[one])
    : [];
  return [as, given, state, ...came].join(', ');
}

const called = (form: string, area: string) => [form, area].filter(Boolean).join(': ');

/** What a scheme asks for, a line each; where it asks hours for each case, then those of each, and the hours that are of none. */
function againstScheme({ scheme, called: name, stands, cases }: Portfolio['schemes'][number]): string[][] {
  const each = stands.flatMap(({ byCase }) => byCase ?? []);
  const asked = String(each[0]?.each.hours ?? '');
  return [
    ...stands.map(({ what, has, needs, state }) => [
      ...['scheme', `${scheme} ${what}`, name, '', '', String(has), String(needs)],
      state,
    ]),
    ...each.map(({ cases: { of, short } }) => [
      ...['scheme', `${scheme} cases_short_of_hours`, name, '', '', String(short), String(of), ''],
    ]),
    ...cases.map(({ formCalled, areaCalled, month, hours, state, isShort }) => [
      ...['scheme', `${scheme} hours_of_case`, called(formCalled, areaCalled), month, ''],
      ...[String(hours), asked, `${state}, ${isShort ? 'not_yet' : 'reached'}`],
    ]),
    ...each.flatMap(({ noCase, otherCourses }) => [
      ['scheme', `${scheme} hours_of_no_case`, name, '', '', String(noCase), '', ''],
      ['scheme', `${scheme} hours_of_other_courses`, name, '', '', String(otherCourses), '', ''],
    ]),
  ];
}

/** A portfolio as CSV, one line for each thing in it: it holds what the page holds, and names nobody. */
export function portfolioCsv(portfolio: Portfolio): string {
  const { credentials, courses, ratings, meetings, supervision, schemes } = portfolio;
  return asCsv([
    head,
    ...credentials.map((one) => [
      ...['credential', one.what, one.called, one.since, one.until ?? '', one.from, ''],
      one.level === 'in_training' && one.state === 'holds' ? one.level : one.state,
    ]),
    ...courses.map((one) => [
      ...['course', one.form, called(one.formCalled, one.areaCalled), one.month, ''],
      ...[one.phase, String(one.sessions), stateOf(one)],
    ]),
    ...ratings.flatMap(({ domain, called, times, adherence, competence }) => [
      ['rating', domain, called, '', '', number(adherence), String(times), 'adherence'],
      ...(competence === null
        ? []
        : [['rating', domain, called, '', '', number(competence), String(times), 'competence']]),
    ]),
    ['meetings', 'led', '', '', '', String(meetings.led), '', ''],
    ['meetings', 'observed', '', '', '', String(meetings.observed), '', ''],
    ['supervision', 'times', '', '', '', String(supervision.times), '', ''],
    ['supervision', 'hours', '', '', '', String(supervision.hours), '', ''],
    ...supervision.held.map(({ on, minutes, kind }) => [
      ...['supervision', 'held', '', on, on, String(minutes), ''],
      kind,
    ]),
    ...schemes.flatMap(againstScheme),
  ]);
}
