import type { z } from 'zod';
import type { Doing } from '#core/book/doing.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { type DayMeans, type DayPlace, dayPlacesOf } from '#core/forms/day-means.ts';
import { stringsAt } from '#core/forms/places.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Course } from './course.ts';
import { daysInFormsWords } from './words.ts';

/** Further ahead than this the year is mistyped: a course of therapy lasts months, the life around it longer. */
const yearsAhead: Record<DayMeans, number> = { lived: 0, happened: 0, planned: 5, agreed: 5, either: 50 };

const asDay = /^\d{4}(-\d{2}){0,2}(T\d{2}:\d{2})?$/;

/** The days at a place of a form. Where words may stand for one, words are passed over. */
const daysAt = (form: unknown, place: string) => stringsAt(form, place).filter((value) => asDay.test(value));

/** Why a day that means this cannot be, in a sentence; undefined when it can. @param date whole or partial */
export function impossibleDay(
  means: DayMeans,
  date: string,
  course: Course,
  doing: Doing,
): Refusal | undefined {
  const { on, today, born } = doing;
  const day = date.slice(0, 10);
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  const opened = course.opening.opened?.on ?? on;
  if (means === 'lived' && born && last < born) {
    return refuse('before-birth', daysInFormsWords.en.isBeforeClientWasBorn(day, born), {
      day,
      born,
    });
  }
  if ((means === 'lived' || means === 'happened') && first > today) {
    return refuse('future', daysInFormsWords.en.hasNotComeYetGive(day), { day });
  }
  if (means === 'planned' && last < on) {
    return refuse('past', daysInFormsWords.en.isOverAlreadyGiveDay(day, on), { day, on });
  }
  if (means === 'agreed' && last < opened) {
    return refuse('before-opening', daysInFormsWords.en.isBeforeCourseWasOpened(day, opened), {
      day,
      opened,
    });
  }
  const years = yearsAhead[means];
  if (years > 0 && first > `${Number(today.slice(0, 4)) + years}${today.slice(4)}`) {
    return refuse('far-ahead', daysInFormsWords.en.isMoreThanYearsAhead(day, years), { day, years });
  }
}

const placesKnown = new WeakMap<z.ZodType, readonly DayPlace[]>();

/** The places of an act's form that ask for a day; read from the form once. */
export function daysAskedIn(form: z.ZodType): readonly DayPlace[] {
  const places = placesKnown.get(form) ?? dayPlacesOf(form);
  placesKnown.set(form, places);
  return places;
}

/** Why a day in a filled form cannot be, in a sentence; undefined when each of them can. */
export function impossibleDayIn(
  form: z.ZodType,
  filled: unknown,
  course: Course,
  doing: Doing,
): Refusal | undefined {
  for (const { place, means } of daysAskedIn(form)) {
    for (const date of daysAt(filled, place)) {
      const refusal = impossibleDay(means, date, course, doing);
      if (refusal) return { ...refusal, values: { ...refusal.values, field: place } };
    }
  }
}
