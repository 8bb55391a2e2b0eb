import { z } from 'zod';
import { type ConsentAges, consentAgesShape } from '#core/days/consent-ages.ts';
import { whenOthersWrote } from '#server/db/other-writers.ts';
import type { Db } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting } from './stored-settings.ts';

/** Who consents for a young person, and who set it when; null until it is set. IPT protocol reference, 12.1 (OQ-14). */
export const youngPeopleForm = consentAgesShape
  .extend({ setBy: z.string().max(300).default(''), setOn: z.string().max(40).default('') })
  .nullable();
export type YoungPeople = z.output<typeof youngPeopleForm>;

const remembered = new WeakMap<Db, { ages: ConsentAges | 'not_set' }>();
const listening = new WeakSet<Db>();

/** The service’s consent ages, as an act is told them; read once until they change. */
export async function consentAges({ db }: Pick<Installation, 'db'>): Promise<ConsentAges | 'not_set'> {
  const known = remembered.get(db);
  if (known) return known.ages;
  if (!listening.has(db)) {
    listening.add(db);
    whenOthersWrote(db, () => forgetConsentAges(db));
  }
  const stored = await readSetting(db, 'youngPeople');
  const read = stored === null ? null : youngPeopleForm.safeParse(JSON.parse(stored)).data;
  const ages = read ?? 'not_set';
  remembered.set(db, { ages });
  return ages;
}

/** After they were changed. */
export function forgetConsentAges(db: Db): void {
  remembered.delete(db);
}
