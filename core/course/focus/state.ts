import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { id } from '#core/forms/fields.ts';
import {
  changeShape,
  type Focus,
  type FocusChange,
  type FocusKept,
  focusShape,
  keptShape,
  rank,
} from './shapes.ts';

/** The problem area or areas worked on, and every change of mind. */
export interface Foci {
  foci: Focus[];
  changes: FocusChange[];
  /** Times something new was weighed and the focus stayed. */
  kept: (FocusKept & { on: string })[];
}

export const facts = {
  FocusChosen: focusShape.extend({ rank }),
  FocusChanged: z.object({ from: id, to: focusShape.extend({ rank }), change: changeShape }),
  FocusEnded: z.object({ focus: id, why: z.string() }),
  FocusKept: keptShape,
};
export const fact = factsOf(facts);
export const start: Foci = { foci: [], changes: [], kept: [] };
