import { z } from 'zod';
import { daysBetween } from '#core/days/between.ts';
import { day, id, line } from '#core/forms/fields.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Said } from '#core/words/said-shape.ts';
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
  person: z.string({ error: words.en.whose }).min(1, words.en.whose).max(80),
  /** One of the list, or one that a form of therapy of the service’s own asks for. */
  what: z.string({ error: words.en.unknown }).min(1, words.en.unknown).max(80),
  level: z.enum(levels),
  from: line(words.en.fromWhom),
  since: day('lived'),
  /** The last day on which it holds; null where it has no end. */
  until: day('planned').nullable().default(null),
  /** The day it was taken back; null where it was not. */
  withdrawn: day('lived').nullable().default(null),
  /** Whoever holds it wrote it down as it stands; Kith says so, whatever was sent. */
  writtenBy: z.literal('themselves').optional(),
});
export type HeldCredential = z.output<typeof heldCredential>;

/** Whether a credential can be recorded so. */
export function refuseCredential(
  { since, until, withdrawn }: Pick<HeldCredential, 'since' | 'until' | 'withdrawn'>,
  today = since,
): Refusal | undefined {
  if (since > today) return refuseBecause('since-not-yet');
  if (until !== null && until < since) return refuseBecause('until-before-since');
  return withdrawn !== null && withdrawn < since ? refuseBecause('taken-back-before-since') : undefined;
}

/** Whether it holds on that day. */
export const holdsOn = ({ since, until, withdrawn }: HeldCredential, on: string): boolean =>
  since <= on && (until === null || on <= until) && (withdrawn === null || on < withdrawn);

/** Whether somebody holds this in full on that day. */
export const hasIn = (held: readonly HeldCredential[], person: string, what: string, on: string): boolean =>
  held.some((one) => one.person === person && one.what === what && one.level === 'full' && holdsOn(one, on));

/** From how many days before its last one a credential is said to run out: a choice of this project, time enough for a course. */
export const soonDays = 60;

/** How a credential stands on a day. */
export type StandsAs = 'not_yet' | 'holds' | 'ends_soon' | 'ended' | 'taken_back';
export function standsAs(one: HeldCredential, on: string): StandsAs {
  if (one.withdrawn !== null && one.withdrawn <= on) return 'taken_back';
  if (one.since > on) return 'not_yet';
  if (one.until === null) return 'holds';
  if (one.until < on) return 'ended';
  return daysBetween(on, one.until) <= soonDays ? 'ends_soon' : 'holds';
}

/** Those that run out soon, the soonest first: whoever gives a form of therapy renews in time. */
export const endingSoon = (held: readonly HeldCredential[], on: string): HeldCredential[] =>
  held
    .filter((one) => standsAs(one, on) === 'ends_soon')
    .toSorted((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
