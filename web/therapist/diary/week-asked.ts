/** Which week is looked at: any day of it, in the address; this week where there is none. */
export interface WeekAsked {
  of?: string;
}

export const readWeek = (asked: Record<string, unknown>): WeekAsked => ({
  of: typeof asked.of === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked.of) ? asked.of : undefined,
});
