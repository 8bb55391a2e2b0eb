import type { Said } from '#core/words/said-shape.ts';

/** The columns of what is given to research, in their order, each with what it holds: the data dictionary is this table. */
export const researchColumns = {
  row: {
    en: 'A number for this file alone, one line for each client. It is no number of Kith’s and differs between two files.',
  },
  form: { en: 'The form of therapy the course followed, as Kith names it. Empty where too few are alike.' },
  edition: { en: 'The edition of that form. Empty where too few are alike.' },
  length: { en: 'The length agreed, as that form names it. Empty where too few are alike.' },
  focus: { en: 'The problem area worked on first. Empty where there was none, or too few are alike.' },
  year_ended: { en: 'The year in which the course was closed. Empty where too few are alike.' },
  ended: { en: 'How the course ended, as its therapist recorded it.' },
  sessions_agreed: { en: 'How many sessions were agreed at the end.' },
  sessions_held: { en: 'How many sessions were held. Empty where too few of those alike share it.' },
  sessions_missed: {
    en: 'How many appointments the client missed. Empty where too few of those alike share it.',
  },
  weeks: {
    en: 'Whole weeks from the first session held to the day of closing. No day is given. Empty where too few of those alike share it.',
  },
  measure: { en: 'The measure that the course goes by.' },
  first: { en: 'Its first valid total.' },
  last: { en: 'Its last valid total up to the day of closing.' },
  totals: { en: 'All its valid totals up to the day of closing, in order, with a space between.' },
  beside: { en: 'The measure beside it, where the form has one.' },
  beside_first: { en: 'The first valid total of the measure beside it.' },
  beside_last: { en: 'The last valid total of the measure beside it, up to the day of closing.' },
  beside_totals: { en: 'All valid totals of the measure beside it up to the day of closing, in order.' },
  case_at_start: { en: 'Whether the first scores were in the range of a case: yes, no or unknown.' },
  change: {
    en: 'Reliable change by the published thresholds: recovered, improved, no_reliable_change, worse; empty where it cannot be said.',
  },
} as const satisfies Record<string, Said>;

/** What a column holds where that is no text; `numbers`: several, in order. */
export type Typed = 'whole' | 'number' | 'numbers';

/** The columns that hold numbers, as a statistics program is told of them. */
export const typedColumns: Partial<Record<ResearchColumn, Typed>> = {
  row: 'whole',
  year_ended: 'whole',
  sessions_agreed: 'whole',
  sessions_held: 'whole',
  sessions_missed: 'whole',
  weeks: 'whole',
  first: 'number',
  last: 'number',
  totals: 'numbers',
  beside_first: 'number',
  beside_last: 'number',
  beside_totals: 'numbers',
};

export type ResearchColumn = keyof typeof researchColumns;
export const researchColumnNames = Object.keys(researchColumns) as ResearchColumn[];

/** One finished course as research is given it, every value as text. */
export type ResearchRow = Record<ResearchColumn, string>;
