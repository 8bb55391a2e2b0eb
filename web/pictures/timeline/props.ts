import type { MonthsBefore, TimelineEvent, TimelineSession } from './layout.ts';

export interface TimelineMood {
  on: string;
  /** 0 lowest, 10 best. */
  value: number;
  /** What it was before, where something changed it. */
  before?: number;
  /** What it was tied to. */
  what?: string;
  people?: readonly string[];
}

export interface TimelineProps {
  today: string;
  /** When this episode began or got worse; whole or partial. */
  onset?: string;
  /** How many events lie in the months looked at before it. */
  beforeOnset?: number;
  /** Which months those are. */
  before?: MonthsBefore;
  mood?: readonly TimelineMood[];
  scores?: readonly { instrument: string; most: number; points: readonly { on: string; score: number }[] }[];
  events: readonly TimelineEvent[];
  sessions?: readonly TimelineSession[];
  title?: string;
  level?: 2 | 3 | 4;
}
