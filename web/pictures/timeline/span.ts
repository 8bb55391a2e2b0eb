const day = 86_400_000;

export interface Span {
  /** Milliseconds since 1970, at the first moment. */
  from: number;
  to: number;
}

/** The days a whole or partial date may mean: all of 2025, all of 2025-10, or one day. */
export function spanOf(date: string): Span {
  const [year = 1970, month, on] = date.slice(0, 10).split('-').map(Number);
  if (month === undefined) return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1) };
  if (on === undefined) return { from: Date.UTC(year, month - 1, 1), to: Date.UTC(year, month, 1) };
  const from = Date.UTC(year, month - 1, on);
  return { from, to: from + day };
}

/** The middle of what a date may mean. */
export const middleOf = (date: string) => (spanOf(date).from + spanOf(date).to) / 2;

/** So many months before a moment. */
export function monthsBefore(moment: number, months: number) {
  const date = new Date(moment);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, date.getUTCDate());
}
