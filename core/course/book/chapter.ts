import type { z } from 'zod';
import type { Course } from '#core/course/course.ts';
import type { Act } from './act.ts';
import type { Doing } from './doing.ts';
import type { Fact, FactShapes, NewFact } from './fact.ts';
import type { Viewer } from './viewer.ts';

/** One chapter of a course: its slice of the state, its facts, its acts, and what each role sees of it. */
export interface Chapter<State, Shapes extends FactShapes = FactShapes, Acts = Record<string, Act>> {
  start: State;
  facts: Shapes;
  /** The slice after a fact; the slice before is never changed in place. */
  fold: { [Type in keyof Shapes]: (state: State, data: z.output<Shapes[Type]>, fact: Fact) => State };
  acts: Acts;
  /** Fact types that may never be struck out: an alarm is answered, a signature is added to. */
  keeps?: readonly (keyof Shapes & string)[];
  /** This chapter's own facts that follow from a fact another chapter has just decided, in the same act. */
  follows?: (course: Course, fact: NewFact, doing: Doing) => NewFact[];
  /** The slice as this viewer may see it; `start` where nothing of it is theirs to see. */
  seenBy: (state: State, viewer: Viewer) => State;
}

export function chapter<State, Shapes extends FactShapes, Acts extends Record<string, Act>>(
  definition: Chapter<State, Shapes, Acts>,
): Chapter<State, Shapes, Acts> {
  return definition;
}
