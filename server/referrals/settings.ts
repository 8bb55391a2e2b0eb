import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type {
  MayTake,
  ReferralSettings,
  ReferralSettingsShown,
} from '#core/api-answers/referrals/referrals.ts';
import { idsOf, whole } from '#core/forms/fields.ts';
import { usualWaitRule } from '#core/referral/waits.ts';
import { isClinicianRole, type Role, runsAccounts } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Db } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { publicPagesKept } from '#server/service/public-pages.ts';
import { referralsSetting } from '#server/service/referral-takers.ts';
import { auditChanges, settingChanges } from '#server/service/setting-changes.ts';
import { keptSetting, writeSetting } from '#server/service/stored-settings.ts';
import { referralWords, refusedReferrals } from './words.ts';

const setting = referralsSetting;

const shape = z.object({
  takers: idsOf(50),
  form: z.enum(['on', 'off']),
  wait: z.object({
    from: z.enum(['received', 'assessed']),
    until: z.enum(['offered', 'first_session']),
    askedToWait: z.enum(['not_counted', 'counted']),
  }),
  target: whole.min(1, referralWords.en.target).max(1000, referralWords.en.target).nullable(),
  keepMonths: whole.min(1, referralWords.en.months).max(120, referralWords.en.months),
}) satisfies z.ZodType<ReferralSettings>;

/** The settings as they are to be; `before` is how whoever writes them saw them. */
export const referralSettingsForm = shape.extend({ before: shape.optional() });

const nothingSaid: ReferralSettings = {
  takers: [],
  form: 'off',
  wait: usualWaitRule,
  target: null,
  keepMonths: 12,
};

/** How the service takes referrals; until it is said, nobody takes any and the form is off. */
export const referralSettings: (db: Db) => Promise<ReferralSettings> = keptSetting(
  setting,
  shape,
  nothingSaid,
);

/** Who may be named: clinicians, and those who look after the service; whoever only leads groups or books reads no record. */
const mayTake = (roles: readonly Role[]) => roles.some((role) => isClinicianRole(role) || runsAccounts(role));

async function peopleAtWork(db: Db): Promise<(MayTake & { roles: readonly Role[] })[]> {
  return (await allMembers(db))
    .filter(({ state }) => state === 'active')
    .map((row) => ({ person: row.person, name: row.name, roles: rolesIn(row) }))
    .map((one) => ({ ...one, clinician: one.roles.some(isClinicianRole) }));
}

/** Those of the takers who are here and may answer what is said of danger. */
export async function cliniciansWhoTake(db: Db): Promise<string[]> {
  const [{ takers }, people] = await Promise.all([referralSettings(db), peopleAtWork(db)]);
  return people
    .filter(({ person, clinician }) => clinician && takers.includes(person))
    .map(({ person }) => person);
}

/** Whether somebody can ask for help by the form now: what they say of danger must reach a clinician. IPT protocol reference, 9.3. */
export async function formIsNow(installation: Installation): Promise<ReferralSettingsShown['formIs']> {
  const { form } = await referralSettings(installation.db);
  if (form === 'off') return 'off';
  if ((await publicPagesKept(installation)).pages === 'off') return 'pages_off';
  return (await cliniciansWhoTake(installation.db)).length > 0 ? 'there' : 'nobody';
}

/** The settings with whom they may name. */
export async function settingsShown(installation: Installation): Promise<ReferralSettingsShown> {
  const people = (await peopleAtWork(installation.db)).filter((one) => mayTake(one.roles));
  return {
    settings: await referralSettings(installation.db),
    people: people.map(({ roles: _held, ...one }) => one),
    formIs: await formIsNow(installation),
  };
}

/** Sets them; refuses (409) what was written against others, and (422) a form whose danger nobody would answer. */
export async function setReferralSettings(
  installation: Installation,
  by: string,
  { before, ...settings }: z.output<typeof referralSettingsForm>,
): Promise<void> {
  const { db } = installation;
  const now = await referralSettings(db);
  if (before && !isDeepStrictEqual(before, now)) throw problem(409, 'stale', refusedReferrals.en.stale);
  const named = new Map((await peopleAtWork(db)).map((one) => [one.person, one]));
  const chosen = settings.takers.map((one) => named.get(one));
  if (chosen.some((one) => !one)) throw problem(422, 'not-here', refusedReferrals.en['not-here']);
  if (chosen.some((one) => one && !mayTake(one.roles)))
    throw problem(422, 'may-not-take', refusedReferrals.en['may-not-take']);
  if (settings.form === 'on' && !chosen.some((one) => one?.clinician))
    throw problem(422, 'no-clinician', refusedReferrals.en['no-clinician']);
  const changes = settingChanges({ [setting]: now }, { [setting]: settings });
  await inSharedCommit(installation, async (transaction) => {
    await auditChanges(installation, transaction, by, changes);
    await writeSetting(installation, transaction, setting, JSON.stringify(settings));
  });
}

/** Whoever gives therapy here now. */
export async function therapistsHere(db: Db): Promise<{ person: string; name: string }[]> {
  return (await peopleAtWork(db))
    .filter(({ roles }) => roles.includes('therapist'))
    .map(({ person, name }) => ({ person, name }));
}

/** Refuses (422) whoever gives no therapy here. */
export async function refuseNoTherapist(db: Db, therapist: string): Promise<void> {
  if (!(await therapistsHere(db)).some(({ person }) => person === therapist))
    throw problem(422, 'not-a-therapist', refusedReferrals.en['not-a-therapist']);
}
