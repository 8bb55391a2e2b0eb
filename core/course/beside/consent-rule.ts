import { z } from 'zod';
import { ageOn } from '#core/days/age-on.ts';
import { type ConsentAges, consentAgesShape } from '#core/days/consent-ages.ts';

/** The rule as it holds for the client of one course. */
export const consentRuleShape = z.object({
  guardian: z.enum(['needed', 'not_needed', 'not_set']),
  guardians: consentAgesShape.shape.guardians,
  assent: consentAgesShape.shape.assent,
  /** The birthday from which a guardian’s page ends; empty where no ages are set. */
  comesOfAgeOn: z.string(),
  /** The birthday from which the client’s own yes is enough, where the rule was noted since this is. */
  ownConsentOn: z.string().optional(),
});
export type ConsentRule = z.output<typeof consentRuleShape>;

/** Where no age is set, younger than this is a minor. */
const usualAge = 18;

/** Whether the client is so young that a service which has set no consent ages cannot take them. */
export const isMinorUnset = (
  ages: ConsentAges | 'not_set' | undefined,
  born: string | undefined,
  on: string,
) => ages === 'not_set' && born !== undefined && ageOn(born, on) < usualAge;

/** What the service’s ages ask for somebody born then, on that day; undefined for a grown-up. */
export function consentRuleFor(
  ages: ConsentAges | 'not_set' | undefined,
  born: string | undefined,
  on: string,
): ConsentRule | undefined {
  if (!ages || !born) return undefined;
  const age = ageOn(born, on);
  if (ages === 'not_set') {
    if (age >= usualAge) return undefined;
    return { guardian: 'not_set', guardians: 'both_where_shared', assent: 'asked', comesOfAgeOn: '' };
  }
  if (age >= Math.max(ages.comesOfAge, ages.ownConsentFrom)) return undefined;
  const { guardians, assent, comesOfAge } = ages;
  const birthday = (years: number) => `${Number(born.slice(0, 4)) + years}${born.slice(4)}`;
  return {
    guardian: age < ages.ownConsentFrom ? 'needed' : 'not_needed',
    guardians,
    assent,
    comesOfAgeOn: birthday(comesOfAge),
    ownConsentOn: birthday(ages.ownConsentFrom),
  };
}
