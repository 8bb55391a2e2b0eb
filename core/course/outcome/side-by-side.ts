import { leadOf } from '#core/course/closing/measured-outcome.ts';
import type { Course } from '#core/course/course.ts';
import { standingGoals } from '#core/course/goals/standing.ts';
import type { Goal } from '#core/course/goals/state.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { Ring } from '#core/course/inventory/person.ts';
import { type TieField, tieFields } from '#core/course/inventory/tie-then-now.ts';
import { readingsOf, validTotalsOf } from '#core/course/measures/readings.ts';

/** Measures of how everyday life and people go; Kith’s own first. IPT protocol reference, 6.4 and appendix A. */
export const functioningMeasures = ['everyday-5', 'wsas', 'whodas-12', 'sas-sr'] as const;

export interface Point {
  on: string;
  value: number;
}

export interface MeasuredOver {
  instrument: string;
  points: Point[];
}

export interface TieMoved {
  person: string;
  /** The latest day on which something of the tie was said anew. */
  on: string;
  /** What was said anew since the day it was first told. */
  fields: TieField[];
  /** Rings towards the middle since the beginning: above nought is nearer, nought where either is not said. */
  nearer: number;
}

/** What changed over the course, each over its days, laid beside each other. */
export interface SideBySide {
  symptoms: MeasuredOver[];
  functioning: MeasuredOver[];
  /** The last question of the PHQ-9, outside its total: how hard the symptoms make work, home and people. */
  difficulty: Point[];
  goals: { goal: Goal; points: Point[] }[];
  skills: { skill: string; days: string[]; sure: number[] }[];
  kept: string[];
  ties: TieMoved[];
}

const over = (course: Course, instrument: string): MeasuredOver[] => {
  const points = validTotalsOf(course, instrument).map(({ on, total }) => ({ on, value: total }));
  return points.length > 0 ? [{ instrument, points }] : [];
};

const difficultyAsked = 9;

function difficultyOver(course: Course): Point[] {
  return readingsOf(course, 'phq-9').flatMap(({ on, answers, history }) => {
    const value = answers[difficultyAsked];
    return typeof value === 'number' && !history ? [{ on, value }] : [];
  });
}

function skillsOver({ skillsPractised: { practices } }: Course): SideBySide['skills'] {
  return [...new Set(practices.map(({ skill }) => skill))].map((skill) => {
    const own = practices.filter((one) => one.skill === skill);
    return {
      skill,
      days: own.map(({ on }) => on),
      sure: own.flatMap(({ confidence }) => confidence ?? []),
    };
  });
}

/** Steps from the middle. Outside, which is written as nought, is the farthest. IPT protocol reference, 4.2. */
const awayFrom = (ring: Ring): number => (ring === 0 ? 4 : ring);

const nearerBy = (first: Ring | undefined, now: Ring | undefined): number =>
  first === undefined || now === undefined ? 0 : awayFrom(first) - awayFrom(now);

function tiesOver({ inventory }: Course): TieMoved[] {
  return presentPeople(inventory).flatMap(({ id: person, fields: now }): TieMoved[] => {
    const entries = inventory.entries.filter((entry) => entry.person === person);
    const since = (field: TieField) => {
      const said = entries.filter(({ fields }) => fields[field] !== undefined);
      return said.filter(({ on }) => on > (said[0]?.on ?? ''));
    };
    const moved = tieFields.filter((field) => now[field] !== undefined && since(field).length > 0);
    const on = moved
      .flatMap((field) => since(field).map((entry) => entry.on))
      .toSorted()
      .at(-1);
    if (!on) return [];
    const begun = entries.find(({ fields }) => fields.ring !== undefined);
    const first = entries.findLast((entry) => entry.on === begun?.on && entry.fields.ring !== undefined);
    return [{ person, on, fields: moved, nearer: nearerBy(first?.fields.ring, now.ring) }];
  });
}

/**
 * The outcome on one page: symptoms, functioning, goals, skills and ties over the same weeks. It lays them beside each other
 * and says of none that it came of another. IPT protocol reference, 6.4: interpersonal outcomes beside the scores.
 */
export function sideBySide(course: Course): SideBySide {
  const { measure, beside } = leadOf(course);
  return {
    symptoms: [measure, ...(beside ? [beside.measure] : [])].flatMap((id) => over(course, id)),
    functioning: functioningMeasures.flatMap((id) => over(course, id)),
    difficulty: difficultyOver(course),
    goals: standingGoals(course).flatMap((goal) => {
      const points = goal.ratings.map(({ on, rating }) => ({ on, value: rating }));
      return points.length > 0 ? [{ goal, points }] : [];
    }),
    skills: skillsOver(course),
    kept: course.ending.skills.map(({ skill }) => skill),
    ties: tiesOver(course),
  };
}

/** Whether there is anything to lay side by side yet. */
export const hasAnything = ({ symptoms, functioning, goals, skills, ties }: SideBySide): boolean =>
  [symptoms, functioning, goals, skills, ties].some((part) => part.length > 0);
