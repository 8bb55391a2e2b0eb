/** What is filled in in a sentence, by name: a day, a number of sessions, a field of the form, ids. */
export type RefusalValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Why an act cannot be done, in a sentence a clinician can act on. */
export interface Refusal {
  refused: string;
  because: string;
  /** With the code it is the whole reason, in whatever words it is said; where a code has two reasons, it tells them apart. */
  values?: RefusalValues;
  /** `refused`: the chart does not allow it (422). `stale`: somebody wrote meanwhile (409). */
  kind: 'refused' | 'stale';
  /** Where in the form it stands, such as `fields.examples.1.what`, where it is the fault of one place. */
  at?: string;
  /** For a stale text: the text as it stands now, and its version. */
  newer?: { text: unknown; version: number };
}

/**
 * Today's way, with the sentence in the code; a new refusal comes from a table by language, with refusalsOf in
 * core/words/refusals.ts.
 * @param code kebab-case, the key of its translation  @param because the sentence, in English  @param values whatever it names
 */
export function refuse(code: string, because: string, values?: RefusalValues): Refusal {
  return { refused: code, because, kind: 'refused', ...(values && { values }) };
}

/** The refusal of a text written against an older version: it carries the newer one, so nothing is overwritten. */
export function refuseStale(because: string, newer: { text: unknown; version: number }): Refusal {
  return { refused: 'stale', because, kind: 'stale', newer };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
