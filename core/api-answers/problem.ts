import type { RefusalValues } from '#core/forms/refusal.ts';

/** An error that a person reads: RFC 9457 problem+json, with a sentence that says what to do. */
export interface Problem {
  status: number;
  /** Kebab-case; the page's key for its own words. */
  code: string;
  title: string;
  /** For a form: which fields, each with its sentence and, in a word that stays, what is wrong with it. */
  fields?: { path: string; says: string; fault: string }[];
  /** What the sentence names, such as a day or a number. */
  values?: RefusalValues;
  /** For a stale text: what stands now. */
  newer?: { text: unknown; version: number };
}
