import type { ErasuresWaiting, ErasureWaiting } from '#core/api-answers/erasure.ts';
import { type ErasureReason, erasureReasons } from '#core/audit/erasure.ts';
import { runsAccounts } from '#core/roles.ts';
import { peopleInAudit } from '#server/accounts/audit-page.ts';
import { holdsClient } from '#server/accounts/clients.ts';
import { whoLookAfter } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { forgetSignedIn } from '#server/accounts/rights-remembered.ts';
import { knownEntries, openEntries } from '#server/audit/read.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Writing } from '#server/chains/writing.ts';
import { notFound, notYours, problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { coursesOf } from '#server/lists/courses-of-client.ts';
import { erasureTo } from '#server/post/mails.ts';
import { putInOutbox } from '#server/post/outbox.ts';
import { eraseClient } from './erase-client.ts';
import { refuseErasing, whyNotErased } from './may-be-erased.ts';
import { refusedErasures } from './words.ts';

/** An erasure that waits for a second person, as the audit holds it. */
interface Asked {
  client: string;
  at: string;
  by: string;
  reason: ErasureReason;
}

/** What was asked of each client and neither taken back nor done since. */
async function waiting(installation: Installation): Promise<Map<string, Asked>> {
  const known = await knownEntries(installation);
  const open = new Map<string, number>();
  for (const { what, about, seq } of known) {
    if (what === 'erasure-asked') open.set(about, seq);
    else if (what === 'erasure-withdrawn' || what === 'client-erased') open.delete(about);
  }
  const asked = await openEntries(installation, [...open.values()]);
  return new Map(
    asked.map(({ about: client = '', at, who: by, tells }) => {
      const reason = erasureReasons.find((one) => one === tells?.reason) ?? 'client-asked';
      return [client, { client, at, by, reason }];
    }),
  );
}

export const erasureOf = async (installation: Installation, client: string): Promise<Asked | undefined> =>
  (await waiting(installation)).get(client);

/** Refuses (404) whoever is not a therapist of this client. */
export async function refuseUnlessHolding(
  installation: Installation,
  person: Person,
  client: string,
): Promise<void> {
  if (!(await holdsClient(installation, person, client))) throw notFound();
}

/** A therapist asks that a client of theirs be erased. Refuses (409) while an alarm waits, or they are in treatment, but for a mistake. */
export async function askErasure(
  installation: Installation,
  person: Person,
  client: string,
  reason: ErasureReason,
): Promise<void> {
  await refuseUnlessHolding(installation, person, client);
  refuseErasing(await coursesOf(installation.db, client), reason);
  if (await erasureOf(installation, client)) return;
  await tell(installation, person, client, 'asked', { reason });
}

/** Takes back what was asked: by a therapist of the client, or by those who look after the service. */
export async function withdrawErasure(
  installation: Installation,
  person: Person,
  client: string,
): Promise<void> {
  const may = person.roles.some(runsAccounts) || (await holdsClient(installation, person, client));
  if (!may || !(await erasureOf(installation, client))) throw notFound();
  await tell(installation, person, client, 'withdrawn', {});
}

async function tell(
  installation: Installation,
  person: Person,
  client: string,
  what: 'asked' | 'withdrawn',
  tells: Record<string, string>,
): Promise<void> {
  await inSharedCommit(installation, async (transaction) => {
    await audit(installation, transaction, { what: `erasure-${what}`, who: person.id, about: client, tells });
    await tellLookAfter(installation, transaction, person, what);
  });
}

async function tellLookAfter(
  installation: Installation,
  transaction: Writing,
  by: Person,
  what: 'asked' | 'withdrawn',
): Promise<void> {
  for (const one of await whoLookAfter(transaction)) {
    if (one.person !== by.id) await putInOutbox(installation, transaction, 'erasure', erasureTo(one, what));
  }
}

const aDay = 24 * 3_600_000;

/**
 * Who may confirm: another than who asked. Where nobody else is there who could, as in a practice of one, they confirm
 * it themselves once a day has passed.
 */
async function mayConfirm(
  installation: Installation,
  person: Person,
  { by, at }: Asked,
): Promise<'now' | 'later' | 'another'> {
  if (person.id !== by) return 'now';
  const others = (await whoLookAfter(installation.db)).filter((one) => one.person !== by);
  if (others.length > 0) return 'another';
  return installation.now().getTime() - Date.parse(at) >= aDay ? 'now' : 'later';
}

/** A second person confirms an erasure, and it is done. @returns how many courses were laid to rest */
export async function confirmErasure(
  installation: Installation,
  person: Person,
  client: string,
): Promise<number> {
  if (!person.roles.some(runsAccounts)) throw notYours();
  const asked = await erasureOf(installation, client);
  if (!asked) throw notFound();
  const may = await mayConfirm(installation, person, asked);
  if (may !== 'now') throw problem(409, `confirm-${may}`, refusedErasures.en[`confirm-${may}`]);
  const { by: askedBy, reason } = asked;
  const courses = await eraseClient(installation, { client, askedBy, by: person.id, reason });
  if (courses === undefined) throw notFound();
  forgetSignedIn();
  return courses;
}

/** Every erasure that waits, for those who look after the service. */
export async function erasuresWaiting(installation: Installation, person: Person): Promise<ErasuresWaiting> {
  const all = [...(await waiting(installation)).values()];
  if (all.length === 0) return { erasures: [] };
  const whoIs = await peopleInAudit(installation);
  const erasures = await Promise.all(
    all.map(async (asked): Promise<ErasureWaiting> => {
      const { client, at, by, reason } = asked;
      const courses = await coursesOf(installation.db, client);
      const of = whoIs(client);
      return {
        client,
        at,
        by: whoIs(by),
        reason,
        mark: of.is === 'client' ? of.mark : '',
        courses: courses.length,
        confirm: whyNotErased(courses, reason) ?? (await mayConfirm(installation, person, asked)),
      };
    }),
  );
  return { erasures };
}
