import type { Claim } from './claim.ts';
import { onDepression } from './on-depression.ts';
import { onGuidelines } from './on-guidelines.ts';
import { onHistory } from './on-history.ts';
import { onOtherTreatments } from './on-other-treatments.ts';

/** What Kith’s own texts say of the therapy and of other treatments, each with its sources and the day it is looked at again. */
export const claims: readonly Claim[] = [
  ...onDepression,
  ...onGuidelines,
  ...onOtherTreatments,
  ...onHistory,
];

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** The claims with these ids, in this order; one that nobody knows is left out, and a test tells it. */
export const claimsOf = (ids: readonly string[]): Claim[] => ids.flatMap((id) => byId.get(id) ?? []);
