import { isRefusal } from '#core/forms/refusal.ts';
import { referralBook } from '#core/referral/book.ts';
import type { Person } from '#server/accounts/person.ts';
import { appendTogether, growthOf } from '#server/charts/append.ts';
import { byWhomRecorded } from '#server/charts/chart.ts';
import { inTurnUntilDone } from '#server/charts/queue.ts';
import { isSameActIn } from '#server/charts/same-act.ts';
import { idTaken, isTakenElsewhere, readActRequest } from '#server/courses/do-act.ts';
import { logLook } from '#server/courses/looks.ts';
import { refuseWhereFull } from '#server/http/not-recorded.ts';
import { formProblem, notFound, notYours, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { referralKind } from '#server/referral-charts/referral-kind.ts';
import { type OpenReferral, referralOpenTo } from './access.ts';
import { toldOfDanger, writeDangerLetters } from './danger-letters.ts';
import { referralDoing } from './doing.ts';
import { refuseNoTherapist } from './settings.ts';

/** The referral, and what the person is to it; refuses (404, 403) who may not do this act. */
export async function mayDoInReferral(
  installation: Installation,
  person: Person,
  id: string,
  name: string,
): Promise<OpenReferral> {
  const open = await referralOpenTo(installation, person, id);
  const act = referralBook.acts.get(name);
  if (!act) throw notFound();
  if (!act.who.includes(open.as)) throw notYours();
  return open;
}

/** One way through, as in a course. The same act id twice is recorded once. */
export const doInReferral = (
  installation: Installation,
  person: Person,
  id: string,
  name: string,
  body: unknown,
): Promise<OpenReferral> =>
  inTurnUntilDone(installation.db, id, async () => {
    const open = await mayDoInReferral(installation, person, id, name);
    return carryOut(installation, open, name, body);
  });

async function carryOut(
  installation: Installation,
  open: OpenReferral,
  name: string,
  body: unknown,
): Promise<OpenReferral> {
  const act = referralBook.acts.get(name);
  if (!act || act.door === 'own') throw notFound();
  const { person, row, chart, as } = open;
  const { unreadable, ...request } = readActRequest(body);
  if (unreadable) throw formProblem(unreadable);
  const doing = await referralDoing(installation, person, as, request, chart.course);
  const form = act.form.safeParse(request.form);
  const by = byWhomRecorded(chart, doing.id);
  if (by !== undefined) {
    const asked = { name, form: form.success ? form.data : undefined, on: request.on };
    if (by !== doing.by || !isSameActIn(chart, asked, doing, referralBook)) throw idTaken();
    return open;
  }
  if (!form.success) throw formProblem(form.error);
  const decided = referralBook.decide(chart.course, name, form.data, doing);
  if (isRefusal(decided)) {
    // Why not may quote the referral.
    await logLook(installation, row, person, as, 'referral');
    throw refusalProblem(decided);
  }
  const offered = decided.find(({ type }) => type === 'PlaceOffered');
  if (offered) await refuseNoTherapist(installation.db, (offered.data as { therapist: string }).therapist);
  if (await isTakenElsewhere(installation, doing.id)) throw idTaken();
  const isDanger = decided.some(({ type }) => type === 'DangerTold');
  if (!isDanger) refuseWhereFull(installation);
  const readers = isDanger ? await toldOfDanger(installation) : [];
  const acts = [{ id: doing.id, by: doing.by, at: doing.now, facts: decided }];
  const { grown, ...growth } = growthOf(installation, { kind: referralKind, row, chart, acts });
  await appendTogether(installation, [growth], (transaction) =>
    writeDangerLetters(installation, transaction, { id: row.id, by: doing.by, decided }, readers),
  );
  return { ...open, chart: grown };
}
