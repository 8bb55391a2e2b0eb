import { toTenth } from '#core/instruments/scoring/rounding.ts';
import type { Practice } from './practised.ts';
import type { Need, Scheme } from './schemes.ts';

/** How one case stands against what a scheme asks of each. */
export interface CaseStand {
  course: string;
  state: 'completed' | 'under_way';
  observed: number;
  hours: number;
  /** Whether it has fewer hours of supervision than are asked for each case. */
  isShort: boolean;
}

/** How the hours of supervision are shared out among the cases, where a scheme asks hours for each of them. */
export interface HoursByCase {
  /** What is asked of each case. */
  each: { observed: number; hours: number };
  cases: CaseStand[];
  /** Hours of which no one said which course they were about: they count for no case. */
  noCase: number;
  /** Hours about courses that are none of these: somebody else’s, handed on, broken off, erased, or of another form. */
  otherCourses: number;
}

const sum = (all: readonly { minutes: number }[]) => all.reduce((so, { minutes }) => so + minutes, 0);

/** The same counted, where no case is told of by itself. */
export interface CasesCounted extends Omit<HoursByCase, 'cases'> {
  cases: { of: number; short: number };
}

export const casesCounted = ({ cases, ...byCase }: HoursByCase): CasesCounted => ({
  ...byCase,
  cases: { of: cases.length, short: cases.filter(({ isShort }) => isShort).length },
});

/** How many minutes of these supervisions were about one course. */
export const minutesAbout = (supervisions: Practice['supervisions'], course: string): number =>
  sum(supervisions.flatMap(({ about = [] }) => about.filter((one) => one.course === course)));

/**
 * The cases of a scheme that asks hours for each, those under way among them so that what is short is seen in time; undefined
 * where it asks none. IPT protocol reference, 8.3: four hours of supervision for each case.
 */
export function hoursByCase(
  { credential }: Scheme,
  { eachHours, eachObserved = 0 }: Need,
  { supervisions, courses, underWay = [], meetingsObserved }: Practice,
  today: string,
): HoursByCase | undefined {
  if (eachHours === undefined) return undefined;
  const until = supervisions.filter(({ on }) => on <= today);
  const stands =
    (state: CaseStand['state']) =>
    ({ course }: { course: string }): CaseStand => {
      const minutes = minutesAbout(until, course);
      const observed = meetingsObserved.filter(({ group, on }) => group === course && on <= today).length;
      return { course, state, observed, hours: toTenth(minutes / 60), isShort: minutes < eachHours * 60 };
    };
  const isOf = ({ givenUnder }: { givenUnder: readonly string[] }) => givenUnder.includes(credential);
  const completed = courses.filter((one) => isOf(one) && one.on <= today);
  const cases = [...completed.map(stands('completed')), ...underWay.filter(isOf).map(stands('under_way'))];
  const said = sum(until.flatMap(({ about = [] }) => about));
  const ofCases = cases.reduce((so, { course }) => so + minutesAbout(until, course), 0);
  return {
    each: { observed: eachObserved, hours: eachHours },
    cases,
    noCase: toTenth((sum(until) - said) / 60),
    otherCourses: toTenth((said - ofCases) / 60),
  };
}
