/** The day asked for, as the address says it. */
export function recordFrom(search: Record<string, unknown>): { asOf?: string } {
  return typeof search.asOf === 'string' && search.asOf !== '' ? { asOf: search.asOf } : {};
}
