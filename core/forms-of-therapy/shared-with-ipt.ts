/**
 * Rows of individual IPT that a therapy of its own asks for in the same way: consent, safety, measures, the note. By their
 * ids, in the order given.
 */
export function sharedWithIpt<Row extends { id: string }>(
  rows: readonly Row[],
  ids: readonly string[],
): Row[] {
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
