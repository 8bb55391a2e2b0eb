import type { Doing } from '#core/book/doing.ts';
import { daysBetween } from '#core/days/between.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import { isClinicianRole, type Role } from '#core/roles.ts';
import { type HeldCredential, hasIn, holdsOn } from './credential.ts';
import { refuseBecause } from './words.ts';

/**
 * A decision that needs a licensed clinician, asked of somebody who is known to have none: a facilitator who is no
 * clinician, and, once licences are written down, whoever’s is not. IPT protocol reference, 7.6, risk: not left to the group; 8.4.
 */
export const refuseUnlicensed = ({ licence }: Pick<Doing, 'licence'>): Refusal | undefined =>
  licence === 'none' ? refuseBecause('needs-a-licence') : undefined;

/**
 * Whether somebody may decide what is asked of a licensed clinician in calm, such as whether a therapy fits or what a problem
 * is called; the refusal names who can. IPT protocol reference, 9.1: a named licensed clinician decides; 8.4.
 */
export function refuseToDecide({
  licence,
  mayDecide = [],
}: Pick<Doing, 'licence' | 'mayDecide'>): Refusal | undefined {
  if (licence !== 'none') return;
  return mayDecide.length > 0
    ? refuseBecause('licence-to-decide', { who: mayDecide.join(', ') })
    : refuseBecause('licence-to-decide-ask');
}

const licence = 'licensed_clinician';

/**
 * For how many days whoever’s licence ran out still decides, with the record saying so: a choice of this project, time enough
 * for a paper to be renewed. Whose was taken back has none of them.
 */
export const graceDays = 30;

/** Whether the service keeps licences: only while one of anybody’s holds, so that papers which ran out leave nobody in danger unanswered. */
export const keepsLicences = (held: readonly HeldCredential[], on: string): boolean =>
  held.some((one) => hasIn([one], one.person, licence, on));

/** Whether somebody’s licence ran out so short a time ago that they still decide. */
export const ranOutLately = (held: readonly HeldCredential[], person: string, on: string): boolean =>
  held.some(
    (one) =>
      one.person === person &&
      one.what === licence &&
      one.level === 'full' &&
      one.until !== null &&
      one.until < on &&
      (one.withdrawn === null || one.withdrawn > on) &&
      daysBetween(one.until, on) <= graceDays,
  );

/** Whether theirs was taken back, and they hold none beside it. */
const wasTakenBack = (held: readonly HeldCredential[], person: string, on: string): boolean =>
  held.some(
    (one) =>
      one.person === person &&
      one.what === licence &&
      one.level === 'full' &&
      one.withdrawn !== null &&
      one.withdrawn <= on &&
      !holdsOn(one, on),
  );

/**
 * Whether somebody holds a licence to practise; `lapsed` in the days after theirs ran out, in which they still decide; undefined
 * where that is not known: nobody’s holds now, and they are a clinician here. Whoever works here without being a clinician has
 * none unless it is written down, list or no list. IPT protocol reference, 7.6, risk: not left to the group; 12.1.
 */
export function licenceAmong(
  held: readonly HeldCredential[],
  { person, roles, on }: { person: string; roles: readonly Role[]; on: string },
): Doing['licence'] {
  if (hasIn(held, person, licence, on)) return 'licensed';
  if (ranOutLately(held, person, on)) return 'lapsed';
  if (wasTakenBack(held, person, on) || keepsLicences(held, on)) return 'none';
  return roles.includes('facilitator') && !roles.some(isClinicianRole) ? 'none' : undefined;
}

/** What a decision that needs a licence records of that of whoever took it: only that it had run out. */
export const licenceToRecord = ({ licence: theirs }: Pick<Doing, 'licence'>): { licence?: 'ran_out' } =>
  theirs === 'lapsed' ? { licence: 'ran_out' } : {};
