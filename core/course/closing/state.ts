import type { Stamped } from '#core/course/shared/stamped.ts';
import type { closingFacts as facts } from './shapes.ts';

export interface Closing {
  early: Stamped<typeof facts.FinishedEarly> | null;
  pauses: (Stamped<typeof facts.CoursePaused> & { resumed: { on: string; words: string } | null })[];
  closed: Stamped<typeof facts.CourseClosed> | null;
}

export const start: Closing = { early: null, pauses: [], closed: null };
