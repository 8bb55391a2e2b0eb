import type { Identifier } from '#core/forms/identifiers.ts';
import type { Particulars } from '#core/referral/arrival/state.ts';

/** Who somebody is, as it is typed. */
export type WhoTyped = Omit<Particulars, 'born' | 'email' | 'identifiers'> & {
  born: string;
  email: string;
  identifiers: Identifier[];
};

export const blankWho = (country: string): WhoTyped => ({
  ...{ name: '', born: '', email: '', phone: '', language: 'en', country, identifiers: [], reach: [] },
  mayLeaveMessage: 'not_said',
  gp: { name: '', practice: '', phone: '' },
  kin: { name: '', relation: '', phone: '' },
  prefers: { therapist: 'no_preference', times: '', place: '', form: '', interpreter: '' },
});

export const asTyped = ({ born, email, ...who }: Particulars): WhoTyped => ({
  ...who,
  born: born ?? '',
  email: email ?? '',
});

/** A birth date or an address that was left empty is none. */
export const asSent = ({ born, email, ...who }: WhoTyped) => ({
  ...who,
  born: born || null,
  email: email || null,
});
