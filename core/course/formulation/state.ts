import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { whole } from '#core/forms/fields.ts';
import { answerShape, type FormulationText, formulationShape } from './shapes.ts';

export const version = whole.min(1);
export const facts = {
  /** With its number; in a chart of 0.2.0 that is its place among those that stand. */
  FormulationWritten: formulationShape.extend({ version: version.optional() }),
  FormulationShared: z.object({ version, unratedBecause: z.string() }),
  FormulationAnswered: answerShape.extend({ as: author }),
};
export const fact = factsOf(facts);
export const start: Formulation = { versions: [], answers: [] };

export interface FormulationVersion extends FormulationText {
  version: number;
  on: string;
  shared: string | 'not_yet';
  /** Why it was shared before all areas were rated; clinicians read it. */
  unratedBecause?: string;
}

export interface FormulationAnswer extends z.output<typeof answerShape> {
  on: string;
  as: Author;
}

export interface Formulation {
  /** First to last; the last is how it stands. */
  versions: FormulationVersion[];
  /** What the client answered each time they were asked whether it fits. */
  answers: FormulationAnswer[];
}
