import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { maybe, plain, someOf } from '#core/forms/fields.ts';
import { identityForm } from '#core/forms/identity.ts';
import { reachedBy, therapistWished, toldOrNot } from './state.ts';
import { words } from './words.ts';

const short = plain().trim().max(200, words.en.tooLong).default('');

/** Fewer digits are nobody’s number: the shortest of a village have five. */
const fewestDigits = 5;
const isTelephone = (phone: string): boolean =>
  phone === '' || (phone.match(/\p{Nd}/gu) ?? []).length >= fewestDigits;
const telephone = { error: words.en.noTelephone, ...named('not-written-so') };

/** What is asked about somebody who is referred: everything but the name may be left out. */
export const particularsForm = identityForm.extend({
  identifiers: identityForm.shape.identifiers.default([]).transform((all) => all ?? []),
  phone: identityForm.shape.phone.refine(isTelephone, telephone),
  reach: someOf(reachedBy).default([]),
  mayLeaveMessage: z.enum(toldOrNot).default('not_said'),
  gp: z.object({ name: short, practice: short, phone: short.refine(isTelephone, telephone) }).prefault({}),
  kin: z.object({ name: short, relation: short, phone: short }).prefault({}),
  prefers: z
    .object({
      therapist: z.enum(therapistWished).default('no_preference'),
      times: short,
      place: short,
      form: plain().max(80).default(''),
      interpreter: short,
    })
    .prefault({}),
});

/** What brings somebody, in words. */
export const concernForm = { concern: maybe, hopes: maybe };
