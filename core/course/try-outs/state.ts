import type { z } from 'zod';
import type { tryOutAgreed, tryOutReviewed, tryOutTold } from './shapes.ts';

type When = { on: string; by: string };
export type TryOutTold = z.output<typeof tryOutTold> & When;
export type TryOutReview = z.output<typeof tryOutReviewed> & When;

/** Something small tried between sessions; what came of it is information and is never marked. */
export interface TryOut extends z.output<typeof tryOutAgreed>, When {
  id: string;
  version: number;
  /** Each time it was told how it went; the last holds. */
  told: TryOutTold[];
  reviews: TryOutReview[];
}

export interface TryOuts {
  tryOuts: TryOut[];
}

export const start: TryOuts = { tryOuts: [] };
