import { Temporal } from 'temporal-polyfill';
import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import type { Course } from '#core/course/course.ts';
import { isOpenEnded } from '#core/course/protocol-followed/preset-chosen.ts';
import { presetFollowed, protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import { daysBetween } from '#core/days/between.ts';
import { daysAhead } from '#core/protocols/protocol/windows.ts';
import { presetOf } from '#core/protocols/protocols.ts';
import { sessionsAgreed } from './sessions-agreed.ts';
import type { Contract } from './state.ts';
import { contractNow } from './terms-now.ts';

/** The weeks of a course, beside its sessions. */
export interface Weeks {
  /** The week it is in, from 1; the days of a pause are not counted. */
  week: number;
  /** How many were agreed, or how many the sessions take by the rhythm of the form: sixteen weekly ones take sixteen. */
  planned: number;
  /** How many it may take before client and therapist look at the terms again. */
  most: number;
}

/** Weeks for holidays and illness beyond what the sessions take. IPT protocol reference, 11.3 D-13. */
export const weeksToSpare = 4;

const inWeeks = (days: number): number => Math.floor(days / 7) + 1;

/** The days between sessions that a contract asks for; undefined where it leaves that to the form of therapy. */
const rhythms: Partial<Record<Contract['cadence'], number>> = { fortnightly: 14, monthly: 30 };

/**
 * How many weeks that many sessions take: by the rhythm of the contract where it is slower than that of the form. Null while no end is agreed, and where the rhythm is one of the two's own. IPT protocol reference, 11.3 D-13.
 */
function weeksTaken(
  course: Course,
  { sessions, cadence }: Pick<Contract, 'sessions' | 'cadence'>,
): number | null {
  const protocol = protocolFollowedBy(course);
  if (!protocol || isOpenEnded(course) || cadence === 'other' || cadence === 'tapering') return null;
  const usual = daysAhead(presetOf(protocol, presetFollowed(course), sessions), sessions, 1);
  return inWeeks(Math.max(usual, (sessions - 1) * (rhythms[cadence] ?? 0)));
}

/** The last day on which sessions that begin on this day are still within their weeks; null where none are counted. */
export function lastDayWithinWeeks(
  course: Course,
  terms: Pick<Contract, 'sessions' | 'cadence'>,
  starts: string,
): string | null {
  const weeks = weeksTaken(course, terms);
  if (weeks === null) return null;
  return Temporal.PlainDate.from(starts)
    .add({ days: (weeks + weeksToSpare) * 7 - 1 })
    .toString();
}

function daysPaused(course: Course, from: string, today: string): number {
  const paused = course.closing.pauses.map(({ on, resumed }) => {
    const begins = on > from ? on : from;
    const ends = resumed?.on ?? today;
    return ends > begins ? daysBetween(begins, ends) : 0;
  });
  return paused.reduce((sum, days) => sum + days, 0);
}

/**
 * The last day on which a session of this contract may be: the one agreed, or later where its sessions may take longer, with
 * weeks for holidays and illness and the days of a pause. IPT protocol reference, 11.3 D-13.
 */
export function lastDayToMeet(course: Course, contract: Contract & { ends: string }, today: string): string {
  const within = contract.starts && lastDayWithinWeeks(course, contract, contract.starts);
  const last = within && within > contract.ends ? within : contract.ends;
  return Temporal.PlainDate.from(last)
    .add({ days: daysPaused(course, contract.starts || contract.on, today) })
    .toString();
}

/**
 * Which week the course is in, counted from its first session: what is agreed is a number of sessions, and beside it stands
 * how long they take. Null before the first session, once closed, and where no weeks are planned.
 * IPT protocol reference, 11.3 D-13.
 */
export function weeksOf(course: Course, today: string): Weeks | null {
  const contract = contractNow(course);
  const sessions = sessionsAgreed(course);
  const taken = weeksTaken(course, { sessions, cadence: contract?.cadence ?? 'weekly' });
  const from = course.sessions.held[0]?.on;
  if (taken === null || !from || from > today || standingOf(course) === 'closed') return null;
  const agreed =
    contract?.ends && contract.sessions === sessions ? inWeeks(daysBetween(from, contract.ends)) : taken;
  const planned = Math.max(agreed, 1);
  const days = daysBetween(from, today) - daysPaused(course, from, today);
  return { week: inWeeks(days), planned, most: Math.max(planned, taken + weeksToSpare) };
}
