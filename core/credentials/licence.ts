import type { Doing } from '#core/book/doing.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { isClinicianRole, type Role } from '#core/roles.ts';
import { type HeldCredential, hasIn } from './credential.ts';
import { refuseBecause } from './words.ts';

/**
 * A decision that needs a licensed clinician, asked of somebody who is known to have none: a facilitator who is no
 * clinician, and, once licences are written down, whoever’s is not. IPT protocol reference, 7.6, risk: not left to the group; 8.4.
 */
export const refuseUnlicensed = ({ licence }: Pick<Doing, 'licence'>): Refusal | undefined =>
  licence === 'none' ? refuseBecause('needs-a-licence') : undefined;

/**
 * Whether somebody holds a licence to practise; undefined where that is not known: nobody’s stands in the list, or there is no
 * list, and they are a clinician here. Whoever works here without being a clinician has none unless it is written down, list or
 * no list. IPT protocol reference, 7.6, risk: not left to the group; 12.1.
 */
export function licenceAmong(
  held: readonly HeldCredential[],
  { person, roles, on }: { person: string; roles: readonly Role[]; on: string },
): Doing['licence'] {
  if (hasIn(held, person, 'licensed_clinician', on)) return 'licensed';
  if (held.some(({ what }) => what === 'licensed_clinician')) return 'none';
  return roles.includes('facilitator') && !roles.some(isClinicianRole) ? 'none' : undefined;
}
