import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { ownProtocol } from '#core/course/protocol-followed/own-protocol.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { groupBook } from '#core/group/book.ts';
import { groupChapters } from '#core/group/chapters.ts';
import { leading } from '#core/group/facilitators/leading.ts';
import type { Group } from '#core/group/group.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import type { Person } from '#server/accounts/person.ts';
import { appendTogether, factsOf, growthOf } from '#server/charts/append.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { idTaken, isTakenElsewhere } from '#server/courses/do-act.ts';
import { beginsAs } from '#server/credentials/begins-as.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { groupKind } from '#server/group-charts/group-kind.ts';
import { newGroupRow, readGroup, readGroupRow } from '#server/group-charts/read-group.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { protocolsFollowed } from '#server/protocols/own.ts';
import { refuseUnknownPeople } from './colleagues.ts';
import { groupDoing } from './doing.ts';
import { newsOfGroup } from './news.ts';
import { refuseUnknownPlace } from './place-known.ts';

/** What forms a group: its own id, the day, and the form of the act. */
export const groupForm = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  form: groupChapters.forming.acts.formGroup.form,
});

/** Forms a group, led by whoever forms it. The same id sent twice, also at once, forms it once. */
export const formGroup = (
  installation: Installation,
  person: Person,
  request: z.output<typeof groupForm>,
): Promise<'formed' | 'was_formed'> =>
  inTurnUntilDone(installation.db, request.id, () => formInTurn(installation, person, request));

async function formInTurn(
  installation: Installation,
  person: Person,
  { form, ...request }: z.output<typeof groupForm>,
): Promise<'formed' | 'was_formed'> {
  const again = await readGroupRow(installation, request.id);
  if (again) {
    const { course: group } = await readGroup(installation, again);
    if (!leading(group).some((one) => one.person === person.id)) throw idTaken();
    return 'was_formed';
  }
  if (await isTakenElsewhere(installation, request.id)) throw idTaken();
  const doing = await groupDoing(installation, person, 'facilitator', request);
  const { id: of, edition } = form.protocol;
  const asked = protocolOf(of, edition) ?? ownProtocol(form.protocol, doing);
  await refuseUnknownPlace(installation, 'formGroup', form);
  const who = { person: person.id, supervisor: form.supervisor ?? '' };
  const gives = await beginsAs(installation, who, asked, doing.on);
  const supervisor = gives?.as === 'trainee' ? gives.supervisor : undefined;
  const row = newGroupRow(installation, request.id);
  const empty = groupBook.empty(row.id);
  const formed = {
    id: doing.id,
    by: doing.by,
    at: doing.now,
    facts: decided(empty, 'formGroup', { ...form, supervisor }, doing),
  };
  const begun = groupBook.fold(row.id, factsOf(row.id, 0, [formed]));
  const led = idsByKey(installation, 'group', row.id)('led');
  const leads = { person: person.id, as: 'facilitator' };
  const comes = {
    ...formed,
    id: led,
    facts: decided(begun, 'bringFacilitator', leads, { ...doing, id: led }),
  };
  refuseWhereFull(installation);
  const chart = { facts: [], course: empty, hash: '' };
  const { grown, ...growth } = growthOf(installation, { kind: groupKind, row, chart, acts: [formed, comes] });
  await appendTogether(installation, [growth], async (db) => {
    // Taken out of the offer while it was formed: then there is no group, and no part of one.
    const protocols = await protocolsFollowed(db);
    decided(empty, 'formGroup', { ...form, supervisor }, { ...doing, protocols });
    await refuseUnknownPlace({ db }, 'formGroup', form);
    await refuseUnknownPeople({ db }, 'bringFacilitator', leads, []);
  });
  const both = { before: empty, after: grown.course };
  installation.live.tell(newsOfGroup(both, { act: 'formGroup', by: doing.by }, new Map()));
  return 'formed';
}

function decided(group: Group, name: string, form: unknown, doing: Doing): NewFact[] {
  const facts = groupBook.decide(group, name, form, doing);
  if (isRefusal(facts)) throw refusalProblem(facts);
  return facts;
}
