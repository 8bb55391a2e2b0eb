import type { ReactNode } from 'react';
import type { PhaseDrawn } from '#web/pictures/frame/phases.ts';

export interface TrajectoryScore {
  session: number;
  on?: string;
  /** Undefined when too much is missing to score. */
  score?: number;
  items?: readonly { question: string; answer: string; isLeftOut?: boolean }[];
  /** What an alarm at this session was about. */
  alarm?: string;
}

/** A course before the one that is looked at, where its sessions stand on the line. */
export interface CourseBefore {
  name: string;
  from: number;
  upTo: number;
}

export interface TrajectoryProps {
  instrument: {
    name: string;
    /** The language its questions and answers are worded in. */
    language?: string;
    most: number;
    better: 'lower' | 'higher';
    bands: readonly { from: number; to: number; label: string }[];
    cutOff?: number;
    /** With which scores one that is just the cut-off lies: with those above it as in “from 10”, where nothing is said, or with those below it as in “above 2.3”. */
    cutOffLies?: 'above' | 'below';
    /** The smallest change that is not chance, in points. */
    reliableChange?: number;
  };
  scores: readonly TrajectoryScore[];
  /** The score by which change is told, where it was given before the first session drawn. */
  began?: number | undefined;
  phases: readonly PhaseDrawn[];
  /** The range most people like this one have at each session. */
  expected?: readonly { session: number; low: number; high: number }[];
  planned: number;
  /** Courses whose scores stand before this one’s; a change is told of this course alone. */
  before?: readonly CourseBefore[];
  /** What is chosen beside the picture, such as which score is drawn. */
  children?: ReactNode;
  level?: 2 | 3 | 4;
}
