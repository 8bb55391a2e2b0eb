import { z } from 'zod';
import type { Fact } from '#core/book/fact.ts';
import { line } from '#core/forms/fields.ts';
import { nextVersion, type VersionedText } from './versioned-text.ts';

/** A plan that client and therapist write again as they learn: each writing is kept. */
export interface VersionedPlan<Text> {
  plan: VersionedText<Text> | null;
  /** Earlier versions, oldest first. */
  earlier: VersionedText<Text>[];
}

/** The plan after it was written once more, and what stood there before among the earlier ones. */
export const planRewritten = <Text>(
  { plan, earlier }: VersionedPlan<Text>,
  text: Text,
  fact: Pick<Fact, 'by' | 'on'>,
): VersionedPlan<Text> => ({
  plan: nextVersion(plan ?? undefined, text, fact),
  earlier: plan ? [...earlier, plan] : earlier,
});

/** Somebody the plan is shared with. @param who what the name is called in a sentence about it */
export const sharedWith = (who: string) =>
  z.object({ who: line(who), agreed: z.enum(['agreed', 'not_asked']).default('not_asked') });
