import type { Course } from '#core/course/course.ts';
import { heldHere } from '#core/course/opening/moved-in.ts';
import { hasViolenceFlag } from '#core/course/risk/unsafe-with.ts';
import { bookedAppointments, standingAppointments } from '#core/course/sessions/appointments.ts';
import { lastHeldOn, lastNumber } from '#core/course/sessions/attendance.ts';
import { calledOffSince, gaps, missedInARow } from '#core/course/sessions/gaps.ts';
import type { Preset } from '#core/protocols/protocol/preset.ts';
import { windowAt } from '#core/protocols/protocol/windows.ts';
import { type Detector, drift } from './drift.ts';
import { frameWords } from './words.ts';

/** PD-18 */
export const jointSessionUnsafe: Detector = (course, { settings }) => {
  const joint = standingAppointments(course).filter(({ kind }) => kind === 'joint');
  const saw = joint.map(({ at, state }) => frameWords.en.jointSession(at.slice(0, 10), state));
  if (joint.length > 0 && hasViolenceFlag(course)) {
    return drift(frameWords.en.jointSessionAlthoughSomebodyMay, saw);
  }
  if (joint.length <= settings.jointSessionsMax) return null;
  return drift(frameWords.en.jointSessionsWereAgreed(joint.length, settings.jointSessionsMax), saw);
};

/** PD-20 */
export const sessionsAdded: Detector = (course, { preset }) => {
  const beyond = heldHere(course).filter(({ n }) => n > preset.sessions);
  const booked = bookedAppointments(course).filter(({ kind }) => kind !== 'follow_up').length;
  const total = lastNumber(course) + booked;
  if (beyond.length === 0 && total <= preset.sessions) return null;
  return drift(frameWords.en.sessionsWereAgreedThisComes(preset.sessions, total), [
    ...beyond.map(({ n, on }) => frameWords.en.sessionOn(n, on)),
    ...(booked > 0 ? [frameWords.en.stillBooked(booked)] : []),
  ]);
};

function isAccountedFor(course: Course, from: string, to: string): boolean {
  const spoken = course.sessions.contacts.some(({ on }) => on >= from && on <= to);
  const paused = course.closing.pauses.some(
    ({ on, resumed }) => on <= to && (!resumed || resumed.on >= from),
  );
  return spoken || paused;
}

/** The longest gap before this session that asks no question: half as long again as a rhythm that the form itself slows down to. IPT protocol reference, 6.7 and 7.8. */
function longestBefore(course: Course, preset: Preset, gapDays: number, from: string): number {
  const n = course.sessions.held.find(({ on }) => on === from)?.n ?? 0;
  const slowed = windowAt(preset, n + 1)?.cadenceDays;
  return slowed === undefined ? gapDays : Math.max(gapDays, Math.ceil(1.5 * slowed));
}

/** PD-21: a long gap, or sessions missed or called off by the client again and again, that nobody asked about. */
export const gapsUnexplored: Detector = (course, { preset, settings }, today) => {
  const last = lastHeldOn(course);
  const long = gaps(course, today ?? last, settings.gapDays).filter(
    ({ from, to, days }) =>
      days > longestBefore(course, preset, settings.gapDays, from) && !isAccountedFor(course, from, to),
  );
  const missed = missedInARow(course);
  const off = calledOffSince(course);
  const unasked = missed + off >= 2 && !course.sessions.contacts.some(({ on }) => on >= last);
  if (long.length === 0 && !unasked) return null;
  return drift(frameWords.en.gapOrMissedSessions, [
    ...long.map(({ from, to, days }) => frameWords.en.daysBetween(days, from, to)),
    ...(unasked && off === 0 ? [frameWords.en.sessionsMissedOneAfterAnother(missed)] : []),
    ...(unasked && off > 0 ? [frameWords.en.sinceLastSessionCalledOff(off, missed)] : []),
  ]);
};
