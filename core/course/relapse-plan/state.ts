import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { VersionedText } from '#core/course/shared/versioned-text.ts';
import { type RelapsePlanText, relapsePlanShape } from './shapes.ts';

export const facts = { RelapsePlanWritten: z.object({ text: relapsePlanShape }) };
export const fact = factsOf(facts);

export interface RelapsePlan {
  plan: VersionedText<RelapsePlanText> | null;
  /** Earlier versions, oldest first. */
  earlier: VersionedText<RelapsePlanText>[];
}

export const start: RelapsePlan = { plan: null, earlier: [] };
