import type { Course } from '#core/course/course.ts';
import { firstDayOf, lastDayOf } from '#core/days/partial-days.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import type { Doing } from './act.ts';

/**
 * What a day in a form stands for, and so where it can lie.
 * `lived`: in the client's life, from their birth to today. `happened`: up to today, perhaps before they were born.
 * `planned`: from the day of the act on. `agreed`: a plan that may be written again when it is over, so from the
 * opening of the course on. `either`: behind or ahead.
 */
export type DayMeans = 'lived' | 'happened' | 'planned' | 'agreed' | 'either';

/** Every day, month, year or moment that a form asks for, by its act and its place in it. */
export const daysInForms: Readonly<Record<string, Readonly<Record<string, DayMeans>>>> = {
  reviewSymptoms: { began: 'lived', worsened: 'lived' },
  considerMedication: { 'taking.since': 'lived' },
  addPerson: personDays(''),
  changePerson: personDays('fields.'),
  addEvent: { date: 'either', dateEnd: 'either' },
  changeEvent: { date: 'either', dateEnd: 'either' },
  writeFormulation: { endsAbout: 'agreed' },
  agreeContract: { starts: 'agreed', ends: 'agreed' },
  startGriefWork: { diedOn: 'happened' },
  writeReinvolvementStep: { date: 'either' },
  noteAnniversary: { date: 'either' },
  planJointSession: { plannedFor: 'agreed' },
  startTransition: { changedOn: 'lived' },
  startAnalysis: { date: 'lived' },
  chooseOption: { planDate: 'planned' },
  planRealLife: { when: 'agreed' },
  agreeTryOut: { due: 'planned' },
  rewriteTryOut: { due: 'agreed' },
  bookSeries: { first: 'agreed' },
  bookSession: { at: 'agreed' },
  moveSession: { to: 'agreed' },
  linkMood: { when: 'lived' },
  keepMoment: { when: 'lived' },
  answerAlarm: { nextReview: 'planned' },
  reviewRisk: { nextReview: 'planned' },
  writeRelapsePlan: { reviewDate: 'agreed' },
  foreseeStressor: { when: 'planned' },
  decideAfter: { followUp: 'agreed', boosters: 'agreed' },
  finishEarly: { letterSent: 'happened' },
  pauseCourse: { reviewBy: 'planned' },
  reviewProgress: { nextBy: 'planned' },
};

function personDays(within: string): Record<string, DayMeans> {
  const means = {
    deathDate: 'happened',
    since: 'lived',
    until: 'lived',
    'recentChanges.on': 'lived',
  } as const;
  return Object.fromEntries(Object.entries(means).map(([place, meaning]) => [within + place, meaning]));
}

/** Further ahead than this the year is mistyped: a course of therapy lasts months, the life around it longer. */
const yearsAhead: Record<DayMeans, number> = { lived: 0, happened: 0, planned: 5, agreed: 5, either: 50 };

const asDay = /^\d{4}(-\d{2}){0,2}(T\d{2}:\d{2})?$/;

/** The days at a place of a form, through lists: `taking.since`. Where words may stand for one, words are passed over. */
function daysAt(form: unknown, [key, ...rest]: readonly string[]): string[] {
  if (Array.isArray(form)) return form.flatMap((each) => daysAt(each, key ? [key, ...rest] : []));
  if (key === undefined) return typeof form === 'string' && asDay.test(form) ? [form] : [];
  if (typeof form !== 'object' || form === null) return [];
  return daysAt((form as Record<string, unknown>)[key], rest);
}

/** Why a day that means this cannot be, in a sentence; undefined when it can. @param date whole or partial */
export function absurdDay(means: DayMeans, date: string, course: Course, doing: Doing): Refusal | undefined {
  const { on, today, born } = doing;
  const day = date.slice(0, 10);
  const [first, last] = [firstDayOf(day), lastDayOf(day)];
  const opened = course.opening.opened?.on ?? on;
  if (means === 'lived' && born && last < born) {
    return refuse('before-birth', `${day} is before the client was born (${born}). Check the year.`);
  }
  if ((means === 'lived' || means === 'happened') && first > today) {
    return refuse('future', `${day} has not come yet. Give the day it happened, up to today.`);
  }
  if (means === 'planned' && last < on) {
    return refuse('past', `${day} is over already. Give a day from ${on} on.`);
  }
  if (means === 'agreed' && last < opened) {
    return refuse('before-opening', `${day} is before the course was opened (${opened}). Check the date.`);
  }
  const years = yearsAhead[means];
  if (years > 0 && first > `${Number(today.slice(0, 4)) + years}${today.slice(4)}`) {
    return refuse('far-ahead', `${day} is more than ${years} years ahead. Check the year.`);
  }
}

/** Why a day in a form cannot be, in a sentence; undefined when each of them can. */
export function absurdDayIn(name: string, form: unknown, course: Course, doing: Doing): Refusal | undefined {
  for (const [place, means] of Object.entries(daysInForms[name] ?? {})) {
    for (const date of daysAt(form, place.split('.'))) {
      const refusal = absurdDay(means, date, course, doing);
      if (refusal) return refusal;
    }
  }
}
