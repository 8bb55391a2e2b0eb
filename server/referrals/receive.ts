import { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { day } from '#core/forms/fields.ts';
import { isRefusal } from '#core/forms/refusal.ts';
import { referralBook } from '#core/referral/book.ts';
import { referralChapters } from '#core/referral/chapters.ts';
import { refuseImpossibleBirthDate } from '#server/accounts/clients.ts';
import type { Person } from '#server/accounts/person.ts';
import { appendTogether, type DecidedAct, factsOf, growthOf } from '#server/charts/append.ts';
import { byWhomRecorded } from '#server/charts/chart.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { isSameActIn } from '#server/charts/same-act.ts';
import { idTaken, isTakenElsewhere } from '#server/courses/do-act.ts';
import { idsByKey } from '#server/db/ids-by-key.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import {
  newReferralRow,
  type ReferralChart,
  readReferral,
  readReferralRow,
} from '#server/referral-charts/read-referral.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { toldOfDanger, writeDangerLetters } from './danger-letters.ts';
import { referralDoing } from './doing.ts';

const { receiveReferral } = referralChapters.arrival.acts;
const { tellDanger } = referralChapters.danger.acts;

/** What writes in a referral: its own id, the day it came, what it says, and what was said of danger with it. */
export const referralForm = z.object({
  id: z.uuid(),
  on: day('happened').optional(),
  form: receiveReferral.form.extend({ danger: tellDanger.form.nullable().default(null) }),
});
type Request = z.output<typeof referralForm>;

/**
 * Writes in a referral. The same sent twice, also at once, is written in once. Other words under an id that is here are
 * refused (409) from whoever works here; a form that somebody goes back to and sends once more, with other answers, is a
 * referral of its own: what they say of danger now is never dropped.
 * @param first done before one that can be written in is, such as to count it; what it refuses is not written in
 */
export const receive = (
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  as: Doing['as'],
  request: Request,
  first: () => Promise<void> = async () => undefined,
): Promise<'received' | 'was_received'> =>
  inTurnUntilDone(installation.db, request.id, () => inTurn(installation, person, as, request, first));

/** Of what is said of danger with a referral. */
const dangerOf = (installation: Installation, referral: string) =>
  idsByKey(installation, 'referral', referral)('danger');

/** Whether what is asked is what was written in under this id, with what it says of danger. */
function isSameReferral(
  installation: Installation,
  chart: ReferralChart,
  { form: { danger, ...form }, on }: Request,
  doing: Doing,
): boolean {
  const isSame = (name: string, said: unknown, id: string) =>
    isSameActIn(chart, { name, form: said, on }, { ...doing, id }, referralBook);
  const told = dangerOf(installation, doing.id);
  const isSameDanger = danger
    ? isSame('tellDanger', danger, told)
    : !chart.facts.some(({ act }) => act === told);
  return isSameDanger && isSame('receiveReferral', form, doing.id);
}

async function inTurn(
  installation: Installation,
  person: Pick<Person, 'id'> & Partial<Pick<Person, 'name'>>,
  as: Doing['as'],
  asked: Request,
  first: () => Promise<void>,
): Promise<'received' | 'was_received'> {
  const {
    form: { danger, ...form },
    ...request
  } = asked;
  const again = await readReferralRow(installation.db, request.id);
  const doing = await referralDoing(installation, person, as, request);
  if (again) {
    const chart = await readReferral(installation, again);
    if (byWhomRecorded(chart, request.id) !== person.id) throw idTaken();
    if (isSameReferral(installation, chart, asked, doing)) return 'was_received';
    if (as !== 'client') throw idTaken();
    const anew = idsByKey(installation, 'referral', request.id)(JSON.stringify(asked.form));
    return receive(installation, person, as, { ...asked, id: anew }, first);
  }
  if (await isTakenElsewhere(installation, request.id)) throw idTaken();
  await refuseImpossibleBirthDate(installation, form.who.born);
  const row = newReferralRow(installation, request.id);
  const empty = referralBook.empty(row.id);
  const received = actOf(doing, decided(empty, 'receiveReferral', form, doing));
  const acts = [received];
  if (danger) {
    const told = { ...doing, id: dangerOf(installation, row.id) };
    const so = referralBook.fold(row.id, factsOf(row.id, 0, [received]));
    acts.push(actOf(told, decided(so, 'tellDanger', danger, told)));
  } else refuseWhereFull(installation);
  await first();
  const chart = { facts: [], course: empty, hash: '' };
  const { grown: _grown, ...growth } = growthOf(installation, { kind: referralKind, row, chart, acts });
  const readers = danger ? await toldOfDanger(installation) : [];
  const all = { id: row.id, by: person.id, decided: acts.flatMap(({ facts }) => facts) };
  await appendTogether(installation, [growth], (transaction) =>
    writeDangerLetters(installation, transaction, all, readers),
  );
  return 'received';
}

const actOf = (doing: Doing, facts: DecidedAct['facts']): DecidedAct => ({
  id: doing.id,
  by: doing.by,
  at: doing.now,
  facts,
});

function decided(
  referral: ReturnType<typeof referralBook.empty>,
  name: string,
  form: unknown,
  doing: Doing,
): DecidedAct['facts'] {
  const facts = referralBook.decide(referral, name, form, doing);
  if (isRefusal(facts)) throw refusalProblem(facts);
  return facts;
}
