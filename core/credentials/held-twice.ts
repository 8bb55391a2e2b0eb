import type { Refusal } from '#core/forms/refusal.ts';
import type { HeldCredential } from './credential.ts';
import { calledIn } from './who-may-give.ts';
import { refuseBecause } from './words.ts';

const always = '9999-12-31';
const lastDay = ({ until, withdrawn }: HeldCredential) =>
  [until, withdrawn].map((day) => day ?? always).toSorted()[0] ?? '';

/** Whether it says nothing that another entry does not: the same, held by the same, for days within those of the other. */
const addsNothingTo = (one: HeldCredential, other: HeldCredential): boolean =>
  (['person', 'what', 'level'] as const).every((field) => one[field] === other[field]) &&
  other.since <= one.since &&
  lastDay(one) <= lastDay(other);

/** Refuses a credential that is written down already: one that is renewed holds longer than the one before. */
export function refuseHeldTwice(one: HeldCredential, all: readonly HeldCredential[]): Refusal | undefined {
  const twice = all.some(
    (other) => other.id !== one.id && (addsNothingTo(one, other) || addsNothingTo(other, one)),
  );
  return twice ? refuseBecause('held-already', { what: calledIn(one.what) }) : undefined;
}
