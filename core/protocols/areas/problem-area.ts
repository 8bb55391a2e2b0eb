import type { Area } from './area.ts';

/** One step of the work in an area. */
export interface Strategy {
  id: string;
  title: string;
  /** Questions the therapist may ask. */
  questions: readonly string[];
  /** What the chart keeps of it. */
  captures: string;
  use: 'usual' | 'optional';
}

/** Where the problem stands, and what that asks of the therapist. */
export interface Stage {
  id: string;
  name: string;
  recognise: readonly string[];
  job: string;
  moves: readonly string[];
  /** What shows that it is moving on. */
  changing: readonly string[];
}

/** What can be looked for in the record as a sign that the work moves; IPT protocol reference, 2.3, progress markers. */
export type SignId =
  | 'mixed_feelings'
  | 'less_avoidance'
  | 'through_the_dates'
  | 'taken_up_again'
  | 'requests_spoken'
  | 'rows_fewer'
  | 'expectations_shifted'
  | 'clear_whether'
  | 'both_sides'
  | 'tried_something'
  | 'somebody_inside'
  | 'sees_what_repeats'
  | 'said_here'
  | 'steps_taken'
  | 'in_touch'
  | 'score_falling';

/** One sign of progress of an area. */
export interface Sign {
  id: SignId;
  says: string;
}

/** One of the four problem areas of IPT. */
export interface ProblemArea {
  id: Area;
  name: string;
  /** What the client reads. */
  clientLabel: string;
  clientSays: string;
  /** One line that tells whether it is this area. */
  test: string;
  concept: string;
  goals: readonly string[];
  includeIf: readonly string[];
  excludeIf: readonly { when: string; instead: string }[];
  screening: readonly string[];
  strategies: readonly Strategy[];
  stages: readonly Stage[];
  progress: readonly Sign[];
  pitfalls: readonly string[];
  safety: readonly string[];
  /** Techniques used most, by id. */
  techniques: readonly string[];
  sources: readonly string[];
}
