import type { z } from 'zod';
import type { closingFacts as facts } from './shapes.ts';

type Told<Type extends keyof typeof facts> = z.output<(typeof facts)[Type]> & {
  id: string;
  seq: number;
  on: string;
  by: string;
};

export interface Closing {
  early: Told<'FinishedEarly'> | null;
  pauses: (Told<'CoursePaused'> & { resumed: { on: string; words: string } | null })[];
  transfers: Told<'CourseTransferred'>[];
  closed: Told<'CourseClosed'> | null;
}

export const start: Closing = { early: null, pauses: [], transfers: [], closed: null };
