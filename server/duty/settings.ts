import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { DutySettings, OwnDaysAway } from '#core/api-answers/duty.ts';
import { askable, usualLadder } from '#core/course/risk/ladder.ts';
import { named } from '#core/forms/field-fault.ts';
import { day, id } from '#core/forms/fields.ts';
import { audit } from '#server/audit/write.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import type { Installation } from '#server/installation.ts';
import { todayIn } from '#server/service/clock.ts';
import { settingChanges } from '#server/service/setting-changes.ts';
import { readSetting, writeSetting } from '#server/service/stored-settings.ts';
import { ofDuty } from './words.ts';

/** So many days away are kept of everybody together. */
export const mostAway = 500;

const people = z.array(id).max(20, ofDuty.en.tooMany).default([]);

const days = z.object({ from: day('either'), to: day('either') });
const isInOrder = ({ from, to }: z.output<typeof days>) => from <= to;
const outOfOrder = { path: ['to'], error: ofDuty.en.endsBefore, ...named('ends-before') };

const away = days.extend({ person: id }).refine(isInOrder, outOfOrder);
const ownDays = z.array(days.refine(isInOrder, outOfOrder)).max(40, ofDuty.en.tooManyOwn);

/** One's own days away as they are to be; `before` is how they were shown. */
export const ownAwayForm = z.object({ away: ownDays, before: ownDays.optional() });

const rung = z.object({
  who: z.enum(askable),
  after: z
    .number()
    .int()
    .min(0, ofDuty.en.minutes)
    .max(24 * 60, ofDuty.en.minutes),
});

/** The supervisor is always told when a time has passed (IPT protocol reference, 9.3 step 6), so that rung cannot go. */
const ladder = z
  .array(rung)
  .max(askable.length)
  .refine((rungs) => new Set(rungs.map(({ who }) => who)).size === rungs.length, {
    error: ofDuty.en.once,
    ...named('once'),
  })
  .refine((rungs) => rungs.some(({ who }) => who === 'supervisor'), {
    error: ofDuty.en.supervisorStays,
    ...named('supervisor-stays'),
  });

export const dutyForm = z.object({
  days: z.object({ 1: people, 2: people, 3: people, 4: people, 5: people, 6: people, 7: people }),
  away: z.array(away).max(mostAway, ofDuty.en.tooManyAway).default([]),
  ladder,
  note: z.string().trim().max(2000, ofDuty.en.longNote).default(''),
}) satisfies z.ZodType<DutySettings>;

/** As it is to be; `before` is how whoever writes it saw it, so that nobody's change is undone unseen. */
export const changeDutyForm = dutyForm.extend({ before: dutyForm.optional() });

const nothingSaid: DutySettings = {
  days: { 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], 7: [] },
  away: [],
  ladder: [...usualLadder],
  note: '',
};

const place = 'duty';

/** Who is on duty, who is away, and the ladder, as the service set them. */
export async function dutySettings({ db }: Pick<Installation, 'db'>): Promise<DutySettings> {
  const stored = await readSetting(db, place);
  const known = stored === null ? undefined : dutyForm.safeParse(JSON.parse(stored));
  return known?.success ? known.data : nothingSaid;
}

/** Writes it down, and in the audit who changed what of it. */
export async function saveDuty(
  installation: Installation,
  by: string,
  before: DutySettings,
  duty: DutySettings,
): Promise<void> {
  const changes = settingChanges(before, duty, place);
  await inSharedCommit(installation, async (transaction) => {
    if (changes.length > 0)
      await audit(installation, transaction, { what: 'settings-changed', who: by, changes });
    await writeSetting(installation, transaction, place, JSON.stringify(duty));
  });
}

/** The day where the service is. */
export async function dayThere(installation: Installation): Promise<Temporal.PlainDate> {
  return Temporal.PlainDate.from(await todayIn(installation));
}

/** Whether that day is one of these. */
export const isAwayOn = (away: readonly OwnDaysAway[], day: string): boolean =>
  away.some(({ from, to }) => from <= day && day <= to);

/** The days away of somebody, as they were set, in order. */
export const daysAwayOf = ({ away: all }: Pick<DutySettings, 'away'>, person: string): OwnDaysAway[] =>
  all
    .filter((one) => one.person === person)
    .map(({ from, to }) => ({ from, to }))
    .toSorted((one, other) => one.from.localeCompare(other.from));

/** Who is away on that day. */
export const awayOn =
  (duty: DutySettings, date: Temporal.PlainDate) =>
  (person: string): boolean =>
    isAwayOn(daysAwayOf(duty, person), date.toString());

/** Who is named for that weekday, away or not. */
export const namedFor = ({ days }: DutySettings, date: Temporal.PlainDate): readonly string[] =>
  days[date.dayOfWeek as keyof DutySettings['days']];
