import { AskedBefore } from '#core/book/asked-before.ts';
import { seenBy } from '#core/course/book.ts';
import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import { leadOf, outcomeOfLead } from '#core/course/closing/measured-outcome.ts';
import { standingOf } from '#core/course/closing/paused-or-closed.ts';
import { consentTo, maySupervise } from '#core/course/consent/answers.ts';
import { sessionsAgreed } from '#core/course/contract/sessions-agreed.ts';
import type { Course } from '#core/course/course.ts';
import { disputeWithOneOf } from '#core/course/dispute/find.ts';
import { stageNow } from '#core/course/dispute/strategies.ts';
import { focusFinishedWith, primaryFocus } from '#core/course/focus/active.ts';
import { areaFollowed } from '#core/course/focus/areas-followed.ts';
import { isOneOccasion, scoresBySession, validTotalsOf } from '#core/course/measures/readings.ts';
import { messagesWaiting } from '#core/course/messages/waiting.ts';
import { unsignedNotes } from '#core/course/notes/of-session.ts';
import { sessionsBeforeKith } from '#core/course/opening/moved-in.ts';
import { formFollowed } from '#core/course/protocol-followed/settings.ts';
import { alarmAnswers } from '#core/course/risk/answered-in-time.ts';
import { alarmsToAnswer, alarmsToClose } from '#core/course/risk/open-alarms.ts';
import { byUrgency } from '#core/course/risk/urgency.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { lastNumber, nextNumber } from '#core/course/sessions/attendance.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { countersignsAsked } from '#core/course/sign-offs/asked.ts';
import { notesWaiting } from '#core/course/supervision/threads.ts';
import { alertsOpen } from '#core/course/trackers/alerts.ts';
import { therapistOf } from '#core/course/transfer/therapist.ts';
import { deviationsSeen } from '#core/guide/deviations/deviations.ts';
import { type Followed, followed } from '#core/guide/followed.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { milestonesLate } from '#core/guide/milestones/milestones.ts';
import { quietNow } from '#core/guide/quiet.ts';
import { type Lead, ledBy } from '#core/outcomes/led-by.ts';
import { sessionSignal } from '#core/outcomes/session-signal.ts';
import { phaseCalled } from '#core/protocols/phase-called.ts';
import { phaseOf, windowAt } from '#core/protocols/protocol/windows.ts';
import { deletionListed, meetingsListed, remindersListed } from './between-sessions.ts';
import { calledByForm } from './called-by-form.ts';
import { handsListed } from './hands-listed.ts';
import { atDeskListed, hourNewsListed } from './hour-news.ts';
import { placeListed } from './place-most-used.ts';
import { remindsListed } from './reminders-listed.ts';
import { scoresAtAGlance } from './scores-at-a-glance.ts';
import type { ListedAppointment, Summary } from './summary.ts';

function alarms(course: Course): Pick<Summary, 'alarm' | 'openAlarm'> {
  const toAnswer = alarmsToAnswer(course);
  const [pressing] = [...toAnswer.toSorted(byUrgency), ...alarmsToClose(course).toSorted(byUrgency)];
  if (!pressing) return { alarm: course.risk.alarms.length > 0 ? 'answered' : 'none', openAlarm: null };
  const { id, on, at, urgency, source, seen } = pressing;
  const sinceDeath = hasEndedByDeath(course) && toAnswer.includes(pressing) && { sinceDeath: true as const };
  return {
    alarm: 'raised',
    openAlarm: { id, on, at, urgency, source, seen: seen ? 'seen' : 'not_seen', ...sinceDeath },
  };
}

/** Of two occasions at least on which it was answered. Measures reference, P7. */
function signalOf(course: Course): Pick<Summary, 'signal' | 'signalReason' | 'scoredAt'> {
  const lead = leadOf(course);
  const { measure } = lead;
  const [first] = validTotalsOf(course, measure);
  const last = scoresBySession(course, measure).at(-1);
  if (!first || !last || isOneOccasion(course, first, last)) return { signal: null, signalReason: null };
  const found = sessionSignal({
    measure,
    readWith: lead,
    baseline: first.total,
    current: last.total,
    session: last.session,
  });
  return { signal: found?.signal ?? null, signalReason: found?.reason ?? null, scoredAt: last.session };
}

const usual = JSON.stringify(ledBy());
/** Whether a course is read as individual IPT reads it, by the two measures every row has. */
const isUsual = (lead: Lead) => JSON.stringify(lead) === usual;

function scoresOf(course: Course): Pick<Summary, 'scores' | 'outcomeRead'> {
  const lead = leadOf(course);
  if (isUsual(lead)) return {};
  const scores = [lead, ...(lead.beside ? [lead.beside] : [])].map(
    ({ measure, caseness, reliableChange }) => ({
      instrument: measure,
      caseFrom: caseness?.value ?? null,
      reliableChange,
      ...scoresAtAGlance(course, measure),
    }),
  );
  const upTo = (measure: string) => {
    const found = scores.find(({ instrument }) => instrument === measure);
    return found?.totals.slice(0, found.inCourse) ?? [];
  };
  const { pair: _pair, ...outcomeRead } = outcomeOfLead(lead, upTo, 'always');
  return { scores, outcomeRead: { ...outcomeRead, hasClass: lead.reliableChange !== null } };
}

function focusOf(course: Course): Pick<Summary, 'focus' | 'focusRoom' | 'focusCalled' | 'stage'> {
  const focus = course.closing.closed ? focusFinishedWith(course) : primaryFocus(course);
  if (!focus) {
    const bySheet = focusAgreed(course)?.sheet.name;
    return { focus: null, stage: null, ...(bySheet && { focusCalled: bySheet }) };
  }
  const { room, called } = areaFollowed(course, focus.area);
  const named = { focus: focus.area, focusRoom: room, ...(called && { focusCalled: called }) };
  if (room !== 'role_dispute') return { ...named, stage: null };
  const dispute = disputeWithOneOf(course, focus.people);
  return { ...named, stage: (dispute && stageNow(dispute)) ?? focus.stage ?? null };
}

type AgainstProtocol =
  | 'phase'
  | 'phaseCalled'
  | 'overdue'
  | 'deviations'
  | 'deviationsThatDay'
  | 'called'
  | 'lastHeldOn';

function againstProtocol(
  course: Course,
  follows: Followed | null,
  asked: AskedBefore<Course>,
): Pick<Summary, AgainstProtocol> {
  if (!follows) return { phase: null, overdue: [], deviations: [] };
  const held = lastNumber(course);
  const last = course.sessions.held.at(-1);
  const called = phaseCalled(follows.protocol, windowAt(follows.preset, Math.max(1, held)));
  const overdue = milestonesLate(course, follows, held, asked).map(({ id }) => id);
  const deviations = deviationsSeen(course, follows, null, asked).map(({ id }) => id);
  const thatDay = last ? deviationsSeen(course, follows, last.on, asked).map(({ id }) => id) : [];
  return {
    phase: phaseOf(follows.preset, Math.max(1, held)),
    ...(called && { phaseCalled: called.name }),
    overdue,
    deviations,
    ...(last && { lastHeldOn: last.on, deviationsThatDay: thatDay }),
    ...calledByForm(follows.protocol, [...overdue, ...deviations, ...thatDay]),
  };
}

function statusOf(course: Course): Summary['status'] {
  if (!course.opening.opened) return 'to_open';
  const standing = standingOf(course);
  return standing === 'underway' ? 'open' : standing;
}

const listed = ({ id, at, zone, minutes, kind, format, state }: Appointment): ListedAppointment => ({
  id,
  at,
  zone,
  minutes,
  kind,
  format,
  state,
});

const watchesRisk = (follows: Followed | null) =>
  follows?.protocol.deviations.some(({ id }) => id === 'PD-23') ?? false;

function notReturned(course: Course, follows: Followed | null): string[] {
  if (!follows || nextNumber(course) === 1 || course.closing.closed) return [];
  if (lastNumber(course) <= sessionsBeforeKith(course)) return [];
  return measuresDue(course, follows, lastNumber(course))
    .filter((measure) => measure.state === 'due' && measure.weight !== 'optional')
    .map((measure) => measure.instrument);
}

function trackersRaised(course: Course): Pick<Summary, 'trackerAlerts'> {
  const notes = alertsOpen(course).filter(({ alarm }) => alarm === null);
  const open = notes.map(({ tracker, alert, on, says }) => ({
    tracker: tracker.id,
    alert,
    on,
    says,
  }));
  return open.length > 0 && !course.closing.closed ? { trackerAlerts: open } : {};
}

/**
 * The row that caseloads, inboxes and service figures read, written with the facts it follows from. What is held against the
 * protocol is held by what its therapist may see, as on their own page: what is overdue would else tell of what is kept back.
 * @param asked what was found of the course before: only what may be otherwise now is worked out again
 */
export function summarise(course: Course, asked = new AskedBefore<Course>()): Summary {
  const opened = course.opening.opened;
  const form = formFollowed(course);
  const follows = asked.ask('followed', course, followed);
  const by = therapistOf(course);
  const seen = seenBy(course, { as: 'therapist', by }, course, asked.slicesFor(by));
  const [next] = bookedAppointments(course);
  const waiting = messagesWaiting(seen);
  const notesWait = notesWaiting(course);
  const toCountersign = countersignsAsked(course)
    .filter(({ state }) => state === 'waiting')
    .map(({ what, on, when }) => ({ what, on, when }));
  return {
    course: course.id,
    client: opened?.client ?? '',
    therapist: therapistOf(course),
    protocol: form?.id ?? '',
    edition: form?.edition ?? '',
    preset: follows?.preset.id ?? opened?.protocol.preset ?? '',
    status: statusOf(course),
    ...(hasEndedByDeath(course) && { died: true as const }),
    session: lastNumber(course),
    sessions: sessionsAgreed(course),
    ...(follows?.preset.openEnded && { openEnded: true as const }),
    ...againstProtocol(seen, follows, asked),
    ...focusOf(seen),
    ...alarms(course),
    ...(course.diagnosis.problem && { problem: course.diagnosis.problem.problem }),
    phq9: scoresAtAGlance(course, 'phq-9'),
    gad7: scoresAtAGlance(course, 'gad-7'),
    ...scoresOf(course),
    ...signalOf(course),
    nextAppointment: next ? { at: next.at, zone: next.zone, kind: next.kind } : null,
    unsignedNotes: unsignedNotes(course).length,
    endingNamed: course.ending.named.length > 0 ? 'named' : 'not_yet',
    openedOn: opened?.on ?? null,
    closedOn: course.closing.closed?.on ?? null,
    outcome: course.closing.closed?.outcome ?? null,
    appointments: course.sessions.appointments
      .filter((one) => one.state !== 'cancelled')
      .map((one) => ({ ...listed(one), ...atDeskListed(course, one) })),
    toTry: seen.tryOuts.tryOuts.filter((one) => one.told.length === 0 && one.reviews.length === 0).length,
    notReturned: notReturned(seen, follows),
    firstHeldOn: course.sessions.held[0]?.on ?? null,
    quiet: quietNow(seen),
    riskAnswers: watchesRisk(follows) ? alarmAnswers(course) : null,
    ...(waiting && { messages: waiting }),
    ...deletionListed(course),
    ...meetingsListed(course),
    ...trackersRaised(course),
    ...remindersListed(course, statusOf(course)),
    ...remindsListed(course, seen, statusOf(course)),
    ...(toCountersign.length > 0 && { countersigns: toCountersign }),
    ...(notesWait.length > 0 && { notesWait }),
    ...handsListed(course),
    ...hourNewsListed(course),
    ...placeListed(course),
    ...(!maySupervise(course) && { supervision: 'declined' }),
    ...(consentTo(course, 'research') === 'given' && { research: 'agreed' }),
    ...(consentTo(course, 'check_call') === 'given' && { checkCall: 'agreed' }),
  };
}
