import type { z } from 'zod';
import type { ActOn } from '#core/book/act.ts';
import type { Standing } from '#core/book/doing.ts';
import type { Referral } from './referral.ts';

/** One thing a person can do to a referral. */
export type ReferralAct<Form extends z.ZodType = z.ZodType> = ActOn<Referral, Form>;

export function referralAct<Form extends z.ZodType>(definition: ReferralAct<Form>): ReferralAct<Form> {
  return definition;
}

/** Those who take referrals, as which of their roles. */
export const takers: readonly Standing[] = ['therapist', 'supervisor', 'manager', 'administrator'];

/** Those of them who are clinicians, and whoever is on duty while somebody’s danger is unanswered. */
export const clinicians: readonly Standing[] = ['therapist', 'supervisor', 'cover'];
