import { Temporal } from 'temporal-polyfill';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { presetFollowed, protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { daysAhead } from '#core/protocols/protocol/windows.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { standingAppointments } from './appointments.ts';
import { lastNumber } from './attendance.ts';

/** What a series is proposed with: the first day, the hour where one is known, and how far apart. */
interface SeriesProposed {
  day: string;
  /** Empty where no hour was booked before. */
  time: string;
  everyDays: number;
}

/** A month is four weeks, so that the day of the week stays. */
const rhythms = { weekly: 7, fortnightly: 14, monthly: 28 } as const;

/** Whole weeks where it is a week or more: a rhythm of thirty days would drift off the day of the week. */
const inWholeWeeks = (days: number): number => (days < 7 ? Math.max(1, days) : Math.round(days / 7) * 7);

/** The days between sessions: by the contract, where it says so, else by the form of therapy. */
function rhythmOf(course: Course): number {
  const usual = usualRhythm(course);
  const cadence = contractNow(course)?.cadence;
  if (cadence === 'weekly') return Math.min(rhythms.weekly, usual);
  return cadence === 'fortnightly' || cadence === 'monthly' ? rhythms[cadence] : usual;
}

function usualRhythm(course: Course): number {
  const protocol = protocolFollowedBy(course);
  if (!protocol) return rhythms.weekly;
  const next = lastNumber(course) + 1;
  const preset = presetOf(protocol, presetFollowed(course), sessionsAgreed(course));
  return inWholeWeeks(daysAhead(preset, next + 1, next) || rhythms.weekly);
}

/** The series a course would be booked with next: on the weekday agreed, after what is booked already, in the rhythm agreed. */
export function seriesProposed(course: Course, today: string): SeriesProposed {
  const everyDays = rhythmOf(course);
  const last = standingAppointments(course)
    .filter(({ kind }) => kind === 'session')
    .at(-1);
  const time = last?.at.slice(11, 16) ?? '';
  const starts = contractNow(course)?.starts;
  const from = last
    ? Temporal.PlainDate.from(last.at.slice(0, 10)).add({ days: everyDays }).toString()
    : starts;
  if (!from) return { day: '', time, everyDays };
  let day = Temporal.PlainDate.from(from);
  const step = Math.min(everyDays, 7);
  while (Temporal.PlainDate.compare(day, today) < 0) day = day.add({ days: step });
  return { day: day.toString(), time, everyDays };
}
