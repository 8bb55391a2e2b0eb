import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import type { By } from '#core/course/shared/stamped.ts';

export const facts = {
  RulesAgreed: z.object({ rules: z.array(z.string()), version: z.number() }),
};
export const fact = factsOf(facts);

export interface Rules {
  /** What the group agreed last; null before it has. */
  agreed: (By & { rules: string[]; version: number }) | null;
}

export const start: Rules = { agreed: null };
