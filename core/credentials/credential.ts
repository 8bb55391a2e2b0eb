import { z } from 'zod';
import { day, id, line } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Said } from '#core/words/in-language.ts';
import { refuseBecause, words } from './words.ts';

/** What somebody may hold. IPT protocol reference, 8.4, credential gates. */
export const credentials = [
  { id: 'ipt_practitioner', name: { en: 'IPT practitioner' } },
  { id: 'ipt_a', name: { en: 'IPT for adolescents' } },
  { id: 'ipt_group_facilitator', name: { en: 'Facilitator of IPT in groups' } },
  { id: 'ipc_counsellor', name: { en: 'Interpersonal counsellor' } },
  { id: 'ipsrt', name: { en: 'IPSRT' } },
  { id: 'dit', name: { en: 'DIT' } },
  { id: 'mit', name: { en: 'MIT' } },
  { id: 'supervisor', name: { en: 'Supervisor' } },
  /** A licence to practise, such as a clinical psychologist’s or a physician’s. IPT protocol reference, 7.6, roles. */
  { id: 'licensed_clinician', name: { en: 'Licensed clinician' } },
] as const satisfies readonly { id: string; name: Said }[];
export type CredentialId = (typeof credentials)[number]['id'];

/** `in_training`: on the way to it, which opens a course only under a named supervisor. */
export const levels = ['in_training', 'full'] as const;

/** What somebody holds, from whom, and until when. */
export const heldCredential = z.object({
  id,
  person: id,
  /** One of the list, or one that a form of therapy of the service’s own asks for. */
  what: id,
  level: z.enum(levels),
  from: line(words.en.fromWhom),
  since: day('lived'),
  /** The last day on which it holds; null where it has no end. */
  until: day('planned').nullable().default(null),
  /** The day it was taken back; null where it was not. */
  withdrawn: day('lived').nullable().default(null),
});
export type HeldCredential = z.output<typeof heldCredential>;

/** Whether a credential can be recorded so. */
export const refuseCredential = ({
  since,
  until,
}: Pick<HeldCredential, 'since' | 'until'>): Refusal | undefined =>
  until !== null && until < since ? refuseBecause('until-before-since') : undefined;

/** Whether it holds on that day. */
export const holdsOn = ({ since, until, withdrawn }: HeldCredential, on: string): boolean =>
  since <= on && (until === null || on <= until) && (withdrawn === null || on < withdrawn);

/** Whether somebody holds this in full on that day. */
export const hasIn = (held: readonly HeldCredential[], person: string, what: string, on: string): boolean =>
  held.some((one) => one.person === person && one.what === what && one.level === 'full' && holdsOn(one, on));

/** Those that end within so many days, the soonest first: whoever gives a form of therapy renews in time. */
export const endingSoon = (held: readonly HeldCredential[], on: string, by: string): HeldCredential[] =>
  held
    .filter((one) => holdsOn(one, on) && one.until !== null && one.until <= by)
    .toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
