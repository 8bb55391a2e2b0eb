import { v7 as newId } from 'uuid';
import type { z } from 'zod';
import { referralForm } from './receive.ts';
import { selfReferral } from './self-referral-words.ts';

/** What was typed, by the name of each field: one text, or those that were ticked. */
export type Typed = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What is wrong, by the name of each field; the whole under an empty name. */
export type Faults = ReadonlyMap<string, string>;

const text = (typed: Typed, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : (value?.[0] ?? '');
};
const ticked = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name] ?? [];
  return typeof value === 'string' ? [value] : value;
};

/** What a form without an answer begins with: the id that it is recorded by, however often it is sent. */
export const blankForm = (): Typed => ({ id: newId() });

const within = (typed: Typed, part: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, text(typed, `${part}.${name}`)]));

/** The referral that this form is, or what is wrong with it. */
export function readSelfReferral(
  typed: Typed,
): { asked: z.output<typeof referralForm> } | { faults: Faults } {
  const danger = text(typed, 'danger');
  const asked = {
    id: text(typed, 'id'),
    form: {
      ...{ source: 'self', way: 'web_form', referrer: '', priority: 'routine' },
      concern: text(typed, 'concern'),
      hopes: text(typed, 'hopes'),
      who: {
        name: text(typed, 'who.name'),
        born: text(typed, 'who.born') || null,
        phone: text(typed, 'who.phone'),
        email: text(typed, 'who.email') || null,
        reach: ticked(typed, 'who.reach'),
        mayLeaveMessage: text(typed, 'who.mayLeaveMessage') || 'not_said',
        gp: within(typed, 'who.gp', ['name', 'practice', 'phone']),
        kin: within(typed, 'who.kin', ['name', 'relation', 'phone']),
        prefers: {
          ...within(typed, 'who.prefers', ['times', 'place', 'interpreter']),
          therapist: text(typed, 'who.prefers.therapist') || 'no_preference',
        },
      },
      danger: danger === 'yes' ? { saidIn: 'form', words: text(typed, 'dangerWords') } : null,
    },
  };
  const read = referralForm.safeParse(asked);
  const faults = new Map<string, string>();
  if (danger !== 'yes' && danger !== 'no') faults.set('danger', selfReferral.en.sayDanger);
  for (const { path, message } of read.error?.issues ?? []) {
    const name = path.slice(path[0] === 'form' ? 1 : 0).join('.');
    const field = name === 'danger.words' ? 'dangerWords' : name;
    if (!faults.has(field)) faults.set(field, message);
  }
  return read.success && faults.size === 0 ? { asked: read.data } : { faults };
}

export { text as typedText, ticked as typedTicks };
