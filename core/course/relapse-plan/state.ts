import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { VersionedPlan } from '#core/course/shared/versioned-plan.ts';
import { type RelapsePlanText, relapsePlanShape } from './shapes.ts';

export const facts = { RelapsePlanWritten: z.object({ text: relapsePlanShape }) };
export const fact = factsOf(facts);

export type RelapsePlan = VersionedPlan<RelapsePlanText>;

export const start: RelapsePlan = { plan: null, earlier: [] };
