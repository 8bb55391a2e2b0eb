import type { z } from 'zod';
import type { ActOn } from '#core/book/act.ts';
import type { Doing } from '#core/book/doing.ts';
import { monthsBefore } from '#core/days/partial-days.ts';
import { spokenDate } from '#core/days/spoken-date.ts';
import { type DayPlace, dayPlacesOf } from '#core/forms/day-means.ts';
import { stringsAt } from '#core/forms/places.ts';
import type { Refusal } from '#core/forms/refusal.ts';
import type { Group } from '#core/group/group.ts';
import { refuseBecause } from './words.ts';

/** How far ahead something is agreed: a group lasts months, and its next planned after it at most a year. A choice of this project. */
const monthsAhead = 12;

/** Why an act cannot have been done that day: it is still to come, or was before there was a group. */
function impossibleDone({ forming: { formed } }: Group, { on, today }: Doing): Refusal | undefined {
  if (on > today) return refuseBecause('day-to-come', { on: spokenDate(on) });
  return formed && on < formed.on
    ? refuseBecause('before-group-formed', { on: spokenDate(formed.on) })
    : undefined;
}

const placesKnown = new WeakMap<z.ZodType, readonly DayPlace[]>();
function daysAskedIn(form: z.ZodType): readonly DayPlace[] {
  const places = placesKnown.get(form) ?? dayPlacesOf(form);
  placesKnown.set(form, places);
  return places;
}

/** Why a day in the form cannot be: what is planned lies from the day of the act on, and both within a year. */
function impossibleAhead(form: z.ZodType, filled: unknown, { on, today }: Doing): Refusal | undefined {
  const last = monthsBefore(today, -monthsAhead);
  for (const { place, means } of daysAskedIn(form))
    for (const said of stringsAt(filled, place).filter((one) => one !== '')) {
      const day = said.slice(0, 10);
      const values = { day: spokenDate(day), field: place };
      if (means === 'planned' && day < on)
        return refuseBecause('day-over', { ...values, on: spokenDate(on) });
      if (day > last) return refuseBecause('too-far-ahead', { ...values, months: monthsAhead });
    }
}

/** Why a day of an act of a group cannot be, whatever the act is; asked after it, whose own sentence is the better one. */
export const impossibleDayInGroup = (
  group: Group,
  { form }: ActOn<Group>,
  filled: unknown,
  doing: Doing,
): Refusal | undefined => impossibleDone(group, doing) ?? impossibleAhead(form, filled, doing);

/** Refuses what is said to have been done before what it is about. @param since the day of that; undefined where it is not known */
export const refuseBefore = (since: string | undefined, { on }: Pick<Doing, 'on'>): Refusal | undefined =>
  since !== undefined && on < since ? refuseBecause('before-that', { on: spokenDate(since) }) : undefined;
