import { isDeepStrictEqual } from 'node:util';
import { Hono } from 'hono';
import type { Duty, DutySettings, OwnAway, UnansweredAlarms } from '#core/api-answers/duty.ts';
import { isClinicianRole, rolesInside } from '#core/roles.ts';
import { allMembers, rolesIn } from '#server/accounts/members.ts';
import type { Person } from '#server/accounts/person.ts';
import { signedInAs } from '#server/accounts/signed-in.ts';
import { ownAway, setOwnAway } from '#server/duty/own-away.ts';
import {
  awayOn,
  changeDutyForm,
  dayThere,
  dutySettings,
  namedFor,
  ownAwayForm,
  saveDuty,
} from '#server/duty/settings.ts';
import { ofDuty } from '#server/duty/words.ts';
import { problem } from '#server/http/problem.ts';
import { readForm } from '#server/http/read-form.ts';
import type { Installation } from '#server/installation.ts';
import { unansweredFor } from './unanswered.ts';

/** What waits for an answer in referrals, for whoever may give one. */
type InReferrals = (person: Person) => Promise<NonNullable<UnansweredAlarms['referrals']>>;

/** Who is on duty and who is asked when nobody answers, for everybody who works here; and what nobody has answered. */
export function alarmRoutes(installation: Installation, inReferrals: InReferrals) {
  const app = new Hono();
  app.get('/duty', async (context) => {
    await signedInAs(installation, context, ...rolesInside);
    return context.json((await dutyNow(installation)) satisfies Duty);
  });
  app.put('/duty', async (context) => {
    const person = await signedInAs(installation, context, 'manager', 'administrator');
    const now = await dutySettings(installation);
    const { before, ...duty } = await readForm(context, changeDutyForm);
    if (before && !isDeepStrictEqual(before, now)) throw problem(409, 'stale', ofDuty.en.stale);
    await refuseUnlessHere(installation, duty);
    await saveDuty(installation, person.id, now, duty);
    return context.json((await dutyNow(installation)) satisfies Duty);
  });
  app.get('/away', async (context) => {
    const person = await signedInAs(installation, context, ...rolesInside);
    return context.json((await ownAway(installation, person)) satisfies OwnAway);
  });
  app.put('/away', async (context) => {
    const person = await signedInAs(installation, context, ...rolesInside);
    await setOwnAway(installation, person, await readForm(context, ownAwayForm));
    return context.json((await ownAway(installation, person)) satisfies OwnAway);
  });
  app.get('/unanswered', async (context) => {
    const person = await signedInAs(installation, context, ...rolesInside);
    const [alarms, referrals] = await Promise.all([unansweredFor(installation, person), inReferrals(person)]);
    return context.json({
      alarms,
      ...(referrals.length > 0 && { referrals }),
    } satisfies UnansweredAlarms);
  });
  return app;
}

async function dutyNow(installation: Installation): Promise<Duty> {
  const [duty, date] = await Promise.all([dutySettings(installation), dayThere(installation)]);
  const isAway = awayOn(duty, date);
  const onDuty = namedFor(duty, date).filter((person) => !isAway(person));
  return { ...duty, onDuty, mail: installation.settings.smtp ? 'sent' : 'not_set_up' };
}

/** Refuses (422) to name for duty who opens no chart here, and days away of who is not here. */
async function refuseUnlessHere({ db }: Installation, { days, away }: DutySettings): Promise<void> {
  const atWork = (await allMembers(db)).filter(({ state }) => state === 'active');
  const clinicians = new Set(
    atWork.filter((row) => rolesIn(row).some(isClinicianRole)).map(({ person }) => person),
  );
  if (Object.values(days).some((people) => people.some((person) => !clinicians.has(person))))
    throw problem(422, 'not-a-clinician', ofDuty.en['not-a-clinician']);
  if (away.some(({ person }) => !atWork.some((row) => row.person === person)))
    throw problem(422, 'not-here', ofDuty.en['not-here']);
}
