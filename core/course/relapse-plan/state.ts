import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { Written } from '#core/course/shared/versioned-text.ts';
import { type RelapsePlanText, relapsePlanShape } from './shapes.ts';

export const facts = { RelapsePlanWritten: z.object({ text: relapsePlanShape }) };
export const fact = factsOf(facts);

export interface RelapsePlan {
  plan: Written<RelapsePlanText> | null;
  /** Earlier versions, oldest first. */
  earlier: Written<RelapsePlanText>[];
}

export const start: RelapsePlan = { plan: null, earlier: [] };
