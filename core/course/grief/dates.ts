import { Temporal } from 'temporal-polyfill';
import type { Course } from '#core/course/course.ts';
import { daysBetween } from '#core/days/between.ts';
import { lastDayOf } from '#core/days/partial-days.ts';
import type { Loss } from './state.ts';

/** One coming day that brings a loss back. */
export interface ComingAnniversary {
  lossId: string;
  what: string;
  /** `death`: `what` names who died. `noted`: `what` says what the day is. */
  kind: 'death' | 'noted';
  /** The next time it comes round, `2027-03-02`. */
  on: string;
  inDays: number;
  plan: string;
}

/** Yearly dates of loss that come within `within` days of today, soonest first: a check-in belongs beside each. IPT protocol reference, 2.3.1. */
export function upcomingAnniversaries(course: Course, today: string, within = 30): ComingAnniversary[] {
  return course.grief.losses
    .flatMap((loss) =>
      yearlyDates(loss).map(({ what, kind, date, plan }) => {
        const on = nextOf(date, today);
        return { lossId: loss.id, what, kind, on, inDays: daysBetween(today, on), plan };
      }),
    )
    .filter(({ inDays }) => inDays <= within)
    .sort((a, b) => a.inDays - b.inDays);
}

type YearlyDate = Pick<ComingAnniversary, 'what' | 'kind' | 'plan'> & { date: string };

function yearlyDates(loss: Loss): YearlyDate[] {
  const noted = loss.anniversaries.map(({ text }) => ({ ...text, kind: 'noted' as const }));
  const death = loss.diedOn?.length === 10 ? loss.diedOn : undefined;
  if (!death || noted.some(({ date }) => date.slice(-5) === death.slice(-5))) return noted;
  return [{ what: loss.whatWasLost, kind: 'death', date: death, plan: '' }, ...noted];
}

function nextOf(date: string, today: string): string {
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(date.slice(-5), year);
  return thisYear < today ? inYear(date.slice(-5), year + 1) : thisYear;
}

function inYear(monthAndDay: string, year: number): string {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}-${monthAndDay === '02-29' && !leap ? '02-28' : monthAndDay}`;
}

/** Something for the therapist to think about; never a diagnosis, never shown to the client. */
export interface GriefPrompt {
  lossId: string;
  kind: 'ask_what_leads' | 'consider_grief_therapy';
  /** Whole months since the death, at least. */
  months: number;
  /** Which published times have passed. */
  passed: ('icd_11' | 'dsm_5_tr')[];
}

/**
 * Losses whose grief has lasted past a published time: ICD-11 six months; DSM-5-TR twelve, six under eighteen.
 * Where grief leads rather than low mood, a grief-specific therapy is worth considering. IPT protocol reference, 2.7.
 */
export function griefPrompts(course: Course, today: string, born?: string): GriefPrompt[] {
  const young = born !== undefined && monthsSince(born, today) < 18 * 12;
  return course.grief.losses.flatMap((loss) => {
    const leads = loss.texts.reactions?.text.whatLeads ?? 'not_judged';
    if (!loss.diedOn || leads === 'low_mood' || leads === 'both_alike') return [];
    const months = monthsSince(loss.diedOn, today);
    if (months < 6) return [];
    const passed: GriefPrompt['passed'] = months >= 12 || young ? ['icd_11', 'dsm_5_tr'] : ['icd_11'];
    const kind = leads === 'grief' ? 'consider_grief_therapy' : 'ask_what_leads';
    return [{ lossId: loss.id, kind, months, passed } as const];
  });
}

/** Whole months from a day to today; a partial date counts as its last day, so that nothing is said too early. */
function monthsSince(date: string, today: string): number {
  const from = Temporal.PlainDate.from(lastDayOf(date));
  return from.until(today, { largestUnit: 'months' }).months;
}
