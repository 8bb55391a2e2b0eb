import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { id } from '#core/forms/fields.ts';
import { changeShape, confirmedShape, type FocusShape, focusShape, rank } from './shapes.ts';

export type FocusConfirmed = z.output<typeof confirmedShape>;

export interface Focus extends FocusShape {
  id: string;
  rank: z.output<typeof rank>;
  chosenOn: string;
  /** It took another’s place, which it does only with the client’s agreement. */
  agreed?: true;
  /** How it came to an end, while another took its place or none did. */
  ended: { on: string; why: string } | null;
}

export interface FocusChange extends z.output<typeof changeShape> {
  from: string;
  to: string;
  on: string;
}

/** The problem area or areas worked on, and every change of mind. */
export interface Foci {
  foci: Focus[];
  changes: FocusChange[];
  /** Times something new was weighed and the focus stayed. */
  confirmed: (FocusConfirmed & { on: string })[];
}

export const facts = {
  FocusChosen: focusShape.extend({ rank }),
  FocusChanged: z.object({ from: id, to: focusShape.extend({ rank }), change: changeShape }),
  FocusEnded: z.object({ focus: id, why: z.string() }),
  FocusKept: confirmedShape,
};
export const fact = factsOf(facts);
export const start: Foci = { foci: [], changes: [], confirmed: [] };
