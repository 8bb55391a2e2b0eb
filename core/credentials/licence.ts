import type { Doing } from '#core/book/doing.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { refuseBecause } from './words.ts';

/**
 * A decision that needs a licensed clinician, asked of somebody who is known to have none: a facilitator who is no
 * clinician, and, once licences are written down, whoever’s is not. IPT protocol reference, 7.6, risk: not left to the group; 8.4.
 */
export const refuseUnlicensed = ({ licence }: Pick<Doing, 'licence'>): Refusal | undefined =>
  licence === 'none' ? refuseBecause('needs-a-licence') : undefined;
