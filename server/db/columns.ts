/** Reads one column of some rows by a connection of its own, beside everything else, and never writes. */
export interface Columns {
  /** @param text in SQL, with a `?` for each value */
  all(text: string, ...values: readonly string[]): Promise<string[]>;
  /** Reads more than once as everything stands at one instant; one after the other. */
  atOnce<Result>(read: () => Promise<Result>): Promise<Result>;
}
