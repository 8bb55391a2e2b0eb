import type { Course } from '#core/course/course.ts';
import { baseline, validTotalsOf } from '#core/course/measures/readings.ts';
import { ledBy } from '#core/outcomes/led-by.ts';
import type { ReadWith } from '#core/outcomes/read-with.ts';

/** What one measure came to in a course. */
export interface ScoresAtAGlance {
  first: number | null;
  latest: number | null;
  latestOn: string | null;
  /** Valid totals in order of day, for a sparkline. */
  totals: number[];
  /** How many of them were given up to the day of closing: what is answered at a follow-up is no part of the outcome. */
  inCourse: number;
}

/** The same of a measure that is named, with what the course’s form of therapy reads it with. */
export interface MeasureAtAGlance extends ScoresAtAGlance {
  instrument: string;
  caseFrom: number | null;
  reliableChange: number | null;
}

export function scoresAtAGlance(course: Course, instrument: string): ScoresAtAGlance {
  const given = validTotalsOf(course, instrument);
  const last = given.at(-1);
  const closedOn = course.closing.closed?.on;
  const after = closedOn === undefined ? -1 : given.findIndex(({ on }) => on > closedOn);
  return {
    first: baseline(course, instrument),
    latest: last?.total ?? null,
    latestOn: last?.on ?? null,
    totals: given.map(({ total }) => total),
    inCourse: after === -1 ? given.length : after,
  };
}

/** The scores a list shows: of the measure the course goes by and the one beside it, by default the usual two. */
export function scoresRead(row: {
  phq9: ScoresAtAGlance;
  gad7: ScoresAtAGlance;
  scores?: readonly MeasureAtAGlance[] | undefined;
}): readonly MeasureAtAGlance[] {
  if (row.scores) return row.scores;
  const { beside, ...lead } = ledBy();
  const of = ({ measure, caseness, reliableChange }: ReadWith, scores: ScoresAtAGlance) => ({
    instrument: measure,
    caseFrom: caseness?.value ?? null,
    reliableChange,
    ...scores,
  });
  return [of(lead, row.phq9), ...(beside ? [of(beside, row.gad7)] : [])];
}
