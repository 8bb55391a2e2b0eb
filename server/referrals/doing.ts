import type { Doing } from '#core/book/doing.ts';
import type { Referral } from '#core/referral/referral.ts';
import type { Person } from '#server/accounts/person.ts';
import { doingOf } from '#server/courses/doing.ts';
import type { Installation } from '#server/installation.ts';

/** Who does something to a referral, and when. */
export async function referralDoing(
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  as: Doing['as'],
  request: { id: string; on?: string | undefined },
  referral?: Referral,
): Promise<Doing> {
  const { born: _noClients, ...doing } = await doingOf(installation, person, { client: '' }, as, {
    id: request.id,
    ...(request.on !== undefined && { on: request.on }),
  });
  const born = referral?.arrival.who?.born;
  return { ...doing, ...(born && { born }) };
}
