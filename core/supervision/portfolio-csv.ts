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
      ...['course', one.form, [one.formCalled, one.areaCalled].filter(Boolean).join(': '), one.month, ''],
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
    ...schemes.flatMap(({ scheme, called, stands }) =>
      stands.map(({ what, has, needs, state }) => [
        ...['scheme', `${scheme} ${what}`, called, '', '', String(has), String(needs)],
        state,
      ]),
    ),
  ]);
}
