export const parts = ['before', 'during', 'after'] as const;
export type SessionPart = (typeof parts)[number];

/** The part named by the address, as the route reads it. */
export function partFrom(search: Record<string, unknown>): { part?: SessionPart } {
  const part = parts.find((one) => one === search.part);
  return part ? { part } : {};
}
