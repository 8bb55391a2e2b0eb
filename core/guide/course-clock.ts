import { Temporal } from 'temporal-polyfill';
import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import { contractNow } from '#core/course/contract/terms-now.ts';
import type { Course } from '#core/course/course.ts';
import { agreedAnew } from '#core/course/protocol-followed/settings.ts';
import { lastNumber, sessionAtHand, sessionsLeft } from '#core/course/sessions/attendance.ts';
import { highest } from '#core/course/sessions/number-on.ts';
import { phaseCalled } from '#core/protocols/phase-called.ts';
import type { Phase, PhaseRow } from '#core/protocols/protocol/phase.ts';
import { daysAhead, phaseOf, windowAt } from '#core/protocols/protocol/windows.ts';
import type { Followed } from './followed.ts';

export interface Position {
  /** Sessions held. */
  held: number;
  /** The session being held today, or the next one; the last one when all are held. */
  session: number;
  /** Sessions agreed: the N of "session n of N"; the next review where `openEnded`. */
  sessions: number;
  /** No end is agreed yet: nothing is counted down. */
  openEnded?: true;
  /** Sessions still to come, a session of today that is not over yet among them. */
  left: number;
  phase: Phase;
  /** The phase as the protocol itself calls it; null where it keeps IPT’s words. */
  phaseCalled: PhaseRow | null;
  /** The day of the last session as agreed, or as it falls by the rhythm agreed. */
  plannedEnd: string | null;
  standing: 'underway' | 'paused' | 'closed';
}

/** The day of the last session, null while no end is agreed: from the contract, else from the last session held and the rhythm of the preset. */
export function plannedEnd(course: Course, { preset }: Pick<Followed, 'preset'>): string | null {
  if (preset.openEnded) return null;
  const agreed = contractNow(course);
  const again = agreedAnew(course);
  if (agreed?.ends && (!again || again.on <= agreed.on)) return agreed.ends;
  const last = course.sessions.held.at(-1);
  const first = course.sessions.appointments.find(({ state }) => state !== 'cancelled');
  const from = last?.on ?? first?.at.slice(0, 10) ?? course.opening.opened?.on;
  if (!from) return null;
  return Temporal.PlainDate.from(from)
    .add({ days: daysAhead(preset, preset.sessions, highest(course.sessions.held) || 1) })
    .toString();
}

/** Where the course stands on this day (IPT protocol reference, 1.2: phases go by the sessions held, not by dates). */
export function positionOf(course: Course, follows: Followed, today: string): Position {
  const { preset } = follows;
  const held = lastNumber(course);
  const isOpen = preset.openEnded !== undefined;
  const atHand = sessionAtHand(course, today);
  const session = isOpen ? atHand : Math.min(atHand, Math.max(preset.sessions, held));
  return {
    held,
    session,
    sessions: preset.sessions,
    ...(isOpen && { openEnded: true as const }),
    left: sessionsLeft(course),
    phase: phaseOf(preset, session),
    phaseCalled: phaseCalled(follows.protocol, windowAt(preset, session)),
    plannedEnd: plannedEnd(course, follows),
    standing: standingOf(course),
  };
}
