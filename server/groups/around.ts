import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { atWorkToLead } from '#server/accounts/leading-alone.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { refuseUnknownPeople } from './colleagues.ts';
import { refuseUnknownPlace } from './place-known.ts';
import { refusedOfGroups } from './words.ts';

type Reading = Pick<Installation, 'db'>;

/**
 * What the core cannot know of an act of a group: the people and the place it names are here. Refuses (422). It is asked before
 * the act is decided, and again in the transaction that writes it, in which nobody else writes: a place or a colleague may have
 * gone in between.
 */
export async function refuseWhatIsNotHere(
  { db }: Reading,
  act: string,
  form: unknown,
  group: Group,
): Promise<void> {
  const leads = leading(group).map((one) => one.person);
  await refuseUnknownPeople({ db }, act, form, leads);
  await refuseUnknownPlace({ db }, act, form);
  if (act === 'endFacilitator') await refuseNobodyAtWork({ db }, Object(form).person, leads);
}

/** Whoever goes leaves the group to somebody who still works here and may lead it. */
async function refuseNobodyAtWork({ db }: Reading, goes: unknown, leads: readonly string[]): Promise<void> {
  const left = leads.filter((person) => person !== goes);
  // That nobody at all is left is refused by the group itself.
  if (left.length === 0 || left.length === leads.length) return;
  const atWork = await atWorkToLead(db);
  if (!left.some((one) => atWork.has(one)))
    throw problem(422, 'nobody-at-work', refusedOfGroups.en['nobody-at-work']);
}
