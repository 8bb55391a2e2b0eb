/** Why an act cannot be done, in a sentence a clinician can act on. */
export interface Refusal {
  refused: string;
  because: string;
  /** `refused`: the chart does not allow it (422). `stale`: somebody wrote meanwhile (409). */
  kind: 'refused' | 'stale';
  /** For a stale text: the text as it stands now, and its version. */
  newer?: { text: unknown; version: number };
}

/** @param code kebab-case, the key of its translation  @param because the sentence, in English */
export function refuse(code: string, because: string): Refusal {
  return { refused: code, because, kind: 'refused' };
}

/** The refusal of a text written against an older version: it carries the newer one, so nothing is overwritten. */
export function refuseStale(because: string, newer: { text: unknown; version: number }): Refusal {
  return { refused: 'stale', because, kind: 'stale', newer };
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
