import type { z } from 'zod';
import type { By } from '#core/course/shared/stamped.ts';
import type { tryOutAgreed, tryOutReviewed, tryOutTold } from './shapes.ts';

export type TryOutTold = z.output<typeof tryOutTold> & By;
export type TryOutReview = z.output<typeof tryOutReviewed> & By;

/** Something small tried between sessions; what came of it is information and is never marked. */
export interface TryOut extends z.output<typeof tryOutAgreed>, By {
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
