import type { z } from 'zod';
import type { ActOn } from './act.ts';
import type { Doing } from './doing.ts';
import type { Fact, FactShapes, NewFact } from './fact.ts';
import type { Viewer } from './viewer.ts';

/** Where a chapter stands on paper, and what of it goes there; `as` leaves out what is no finding. */
export interface OnPaper<State, Section extends string> {
  in: Section;
  as?: (state: State) => State;
}

/**
 * One chapter of a chart, and everything that is asked of it: what is left out here does not compile. What the days in its
 * forms mean stands in the forms.
 */
export interface ChapterOf<
  Whole,
  State,
  Shapes extends FactShapes = FactShapes,
  Acts = Record<string, ActOn<Whole>>,
  Section extends string = string,
  Carried = unknown,
> {
  start: State;
  /** The shape of each of its facts. */
  facts: Shapes;
  /** What each of its facts says happened, one short sentence in the record, by language. */
  sentences: { readonly en: Readonly<Record<keyof Shapes & string, string>> };
  /** The slice after a fact; the slice before is never changed in place. */
  fold: { [Type in keyof Shapes]: (state: State, data: z.output<Shapes[Type]>, fact: Fact) => State };
  acts: Acts;
  /** Fact types that may never be struck out: an alarm is answered, a signature is added to. */
  permanent?: readonly (keyof Shapes & string)[];
  /** Which others may not either, such as what the client themself said no to. */
  alsoPermanent?: (fact: Fact) => boolean;
  /** This chapter's own facts that follow from a fact another chapter has just decided, in the same act. */
  follows?: (whole: Whole, fact: NewFact, doing: Doing) => NewFact[];
  /** Who it is for: the slice as this viewer may see it; `start` where nothing of it is theirs to see. */
  seenBy: (state: State, viewer: Viewer) => State;
  /**
   * What a fact tells of, as this viewer sees the chapter: of the fact they read no more than stands there, though the same
   * words and answers stand elsewhere in the chapter too. Left out, the whole chapter.
   */
  tellsOf?: (fact: Fact, seen: State) => unknown;
  /** In which part of the printed course it stands. */
  paper: OnPaper<State, Section> | 'never';
  /** What of it passes into the course that follows this one. */
  carriesOver: ((whole: Whole) => Carried) | 'stays_behind';
}
