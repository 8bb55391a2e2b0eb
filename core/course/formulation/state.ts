import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { day, maybeLong, plain, whole } from '#core/forms/fields.ts';
import { courseLength, sessionNumber } from '#core/forms/session-number.ts';
import { areaId } from '#core/protocols/areas/area.ts';

/** The parts of a formulation that a draft fills from the chart. */
export const draftedFields = [
  'narrative',
  'onsetLink',
  'diagnosisText',
  'crisis',
  'distress',
  'supportGap',
] as const;
export type DraftedField = (typeof draftedFields)[number];

/** What the formulation says (IPT protocol reference, 5.3; the keys of `if` are its `IF.` fields). */
export const formulationShape = z.object({
  if: z
    .object({
      bio: maybeLong,
      psych: maybeLong,
      social: maybeLong,
      cultural: maybeLong,
      spiritual: maybeLong,
      strengths: maybeLong,
      crisis: maybeLong,
      supportGap: maybeLong,
      distress: maybeLong,
      protective: maybeLong,
    })
    .prefault({}),
  /** The six moves as they were said, or as they will be. */
  narrative: maybeLong,
  onsetLink: maybeLong,
  clientsWords: maybeLong,
  diagnosisText: maybeLong,
  sessions: courseLength.optional(),
  endsAbout: day('agreed').optional(),
  reviewBy: sessionNumber.optional(),
  language: plain().trim().max(20).default(''),
  /** Beside it, for the therapist alone. */
  workingNote: maybeLong,
  /** What was filled from the chart and nobody has read yet. */
  drafted: z.array(z.enum(draftedFields)).max(20).optional(),
});
export type FormulationText = z.output<typeof formulationShape>;

export const answerShape = z.object({
  version: whole.min(1),
  answer: z.enum(['agrees', 'partly', 'no']),
  /** What the client would change. */
  edits: maybeLong,
  words: maybeLong,
  /** The area the client would rather work on, when it does not fit (SEL-5). */
  prefers: areaId.optional(),
});

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
