/** An error that a person reads: RFC 9457 problem+json, with a sentence that says what to do. */
export interface Problem {
  status: number;
  /** Kebab-case; the page's key for its own words. */
  code: string;
  title: string;
  /** For a form: which fields, each with its sentence. */
  fields?: { path: string; says: string }[];
  /** For a stale text: what stands now. */
  newer?: { text: unknown; version: number };
}
