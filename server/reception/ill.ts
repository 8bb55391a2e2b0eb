import { v5 as idFrom } from 'uuid';
import { z } from 'zod';
import type { ToldIll } from '#core/api-answers/reception.ts';
import { daysAfter } from '#core/days/after.ts';
import { day, id, line } from '#core/forms/fields.ts';
import type { Person } from '#server/accounts/person.ts';
import { hoursFree } from '#server/diary/hours-free.ts';
import type { Installation } from '#server/installation.ts';
import { dayAtDesk } from './day.ts';
import { courseAtDesk, doAtDesk } from './do-at-desk.ts';
import { refusedAtDesk } from './words.ts';

export const illForm = z.object({ id: z.uuid(), therapist: id, day: day('either'), why: line() });

/** What is done of one hour bears an id of its own, so that what is sent again is done once. */
const idOf = (whole: string, hour: string, what: string) => idFrom(`${whole}/${hour}/${what}`, idFrom.URL);

/**
 * A therapist is ill: every hour of theirs that is still to be on that day is cancelled, and another is offered, the first
 * that is free and was not offered to somebody else just now.
 */
export async function tellOfIllness(
  installation: Installation,
  person: Person,
  form: z.output<typeof illForm>,
): Promise<ToldIll> {
  const { hours } = await dayAtDesk(installation, form.day);
  const lines: ToldIll['lines'] = [];
  const given = new Set<string>();
  for (const { id: appointment, course, client, at, state, therapist, minutes } of hours) {
    if (!course || !client || therapist.id !== form.therapist || state !== 'booked') continue;
    const cancelled = { appointment, why: form.why, by: 'service', shownAt: at };
    await doAtDesk(
      installation,
      person,
      { course, act: 'cancelSession' },
      { id: idOf(form.id, appointment, 'cancel'), form: cancelled },
    );
    const row = await courseAtDesk(installation, course);
    const free = await hoursFree(installation, person, { row, as: 'secretary' }, undefined);
    const next = free.days
      .filter((one) => one.day >= daysAfter(form.day, 1))
      .flatMap((one) => one.times.map((time) => `${one.day}T${time}`))
      .find((one) => !given.has(one));
    if (next) {
      given.add(next);
      const offer = { instead: appointment, at: next, minutes, words: refusedAtDesk.en['offered-as-ill'] };
      await doAtDesk(
        installation,
        person,
        { course, act: 'offerHour' },
        { id: idOf(form.id, appointment, 'offer'), form: offer },
      );
    }
    lines.push({ id: appointment, client, was: at, offered: next ?? '' });
  }
  return { lines };
}
