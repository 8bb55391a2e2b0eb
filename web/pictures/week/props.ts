import type { ReactNode } from 'react';

/** An activity with a time of day, over the days of a week. */
export interface WeekTime {
  name: string;
  /** Minutes from midnight, past 1440 in the night after. */
  marks: readonly { day: string; at: number; near: 'habit' | 'far' }[];
  target?: number;
  /** What counts as near to the habit, in the same minutes. */
  habit?: { from: number; to: number };
}

/** Something that has a number a day. */
export interface WeekAmount {
  name: string;
  min: number;
  max: number;
  values: readonly { day: string; value: number }[];
  target?: number;
}

export interface WeekProps {
  title: string;
  words: string;
  /** Whether a column is a day, or a week under its Monday. */
  every?: 'day' | 'week';
  days: readonly string[];
  times: readonly WeekTime[];
  amounts: readonly WeekAmount[];
  table: (shown: boolean) => ReactNode;
  level?: 2 | 3 | 4;
}
