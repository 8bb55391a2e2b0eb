/** Which day is looked at, or the week that it lies in, in the address; today where there is none. */
export interface DayAsked {
  of?: string;
}

export const readDay = (asked: Record<string, unknown>): DayAsked => ({
  of: typeof asked.of === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asked.of) ? asked.of : undefined,
});
