import { z } from 'zod';
import { type ConsentAges, consentAgesShape } from '#core/days/consent-ages.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting } from './stored-settings.ts';

/** Who consents for a young person, and who set it when; null until it is set. IPT protocol reference, 12.1 (OQ-14). */
export const youngPeopleForm = consentAgesShape
  .extend({ setBy: z.string().max(300).default(''), setOn: z.string().max(40).default('') })
  .nullable();
export type YoungPeople = z.output<typeof youngPeopleForm>;

/** The service’s consent ages, as an act is told them. */
export const consentAges = ({ db }: Pick<Installation, 'db'>): Promise<ConsentAges | 'not_set'> => agesIn(db);

const agesIn = whileUnchanged(
  ['setting'],
  () => '',
  async (db): Promise<ConsentAges | 'not_set'> => {
    const stored = await readSetting(db, 'youngPeople');
    const read = stored === null ? null : youngPeopleForm.safeParse(JSON.parse(stored)).data;
    return read ?? 'not_set';
  },
);
