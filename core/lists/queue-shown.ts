import type { QueuedCourse } from './supervision.ts';

/** So many rows of one kind stand open. A choice of this project. */
const shown = 2;

/** What may fold where there is more of it: danger, scores that do not fall and an ending that is late never do. */
const mayFold = ['overdue', 'drift'] as const;
type MayFold = (typeof mayFold)[number];

export interface QueueShown {
  open: QueuedCourse[];
  /** The rows beyond the first ones that are there for one kind of reason alone, by that kind. */
  folded: { kind: MayFold; courses: QueuedCourse[] }[];
}

const kindOf = ({ why: [first] }: QueuedCourse): MayFold | undefined =>
  mayFold.find((kind) => kind === first?.kind);

/** The queue with its first rows open, so that many of one kind hide nothing of another. @param queue weightiest first */
export function queueShown(queue: readonly QueuedCourse[]): QueueShown {
  const folded = mayFold.map((kind) => ({
    kind,
    courses: queue.filter((one) => kindOf(one) === kind).slice(shown),
  }));
  const away = new Set(folded.flatMap(({ courses }) => courses));
  return {
    open: queue.filter((one) => !away.has(one)),
    folded: folded.filter(({ courses }) => courses.length > 0),
  };
}
