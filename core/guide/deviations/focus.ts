import type { Course } from '#core/course/course.ts';
import { activeFoci } from '#core/course/focus/active.ts';
import { areaCalled, roomFollowed } from '#core/course/focus/areas-followed.ts';
import type { Focus } from '#core/course/focus/state.ts';
import { moodLinksIn } from '#core/course/mood-links/in-session.ts';
import { middleSessions, sessionNamed } from '#core/guide/sessions-over.ts';
import { workIn } from '#core/guide/today/work-in-session.ts';
import { areasOf } from '#core/protocols/areas/areas-of.ts';
import { type Detector, drift } from './drift.ts';
import { focusWords } from './words.ts';

/** PD-05 */
export const tooManyFoci: Detector = (course, { protocol, settings }) => {
  const foci = activeFoci(course);
  const most = settings.fociMax ?? protocol.focus.max;
  if (foci.length <= most) return null;
  return drift(
    focusWords.en.focusesAtOnceThisProtocol(foci.length, most),
    foci.map(({ area, chosenOn }) => `${areaCalled(course, area)}, chosen on ${chosenOn}`),
  );
};

/** PD-06: another area is there, and was not set aside with a reason or has come up since. */
export const deficitsNotResidual: Detector = (course, { protocol }) => {
  const isResidual = (room: string) => room === 'interpersonal_deficits';
  const focus = activeFoci(course).find(({ area }) => isResidual(roomFollowed(course, area)));
  if (!focus) return null;
  const others = areasOf(protocol).filter(({ room }) => !isResidual(room));
  const saw = others.flatMap(({ id: area }) => {
    const rating = course.areasRated.now[area];
    if (!rating || rating.present === 'absent') return [];
    const aside = focus.rejected.some((one) => one.area === area) && rating.on <= focus.chosenOn;
    return aside ? [] : [`${areaCalled(course, area)} rated ${rating.present} on ${rating.on}`];
  });
  return saw.length > 0 ? drift(focusWords.en.isolationIsFocusWhileAnother, saw) : null;
};

/** Analyses of exchanges and decisions said to be about an area that was never a focus of this course: good work, on something else. */
function offFocus(course: Course): string[] {
  const areas = course.focus.foci.map(({ area }) => area);
  return [...course.communication.analyses, ...course.decisions.decisions].flatMap(({ id, focusArea }) =>
    focusArea && areas.length > 0 && !areas.includes(focusArea) ? [id] : [],
  );
}

function isFocusWork(course: Course, session: number): boolean {
  const { sessionRoom } = course;
  return (
    sessionRoom.focusLinks.some((one) => one.session === session) ||
    sessionRoom.strategies.some((one) => one.session === session) ||
    moodLinksIn(course, session).some(({ focusLinked }) => focusLinked === 'linked') ||
    workIn(course, session).some(({ id }) => !offFocus(course).includes(id))
  );
}

/** PD-07: two middle sessions running without work on the focus. */
export const focusDrift: Detector = (course, follows, today) => {
  const middle = middleSessions(course, follows, today);
  const adrift = middle.filter(({ n }) => !isFocusWork(course, n));
  const numbers = adrift.map(({ n }) => n);
  const running = adrift.filter(({ n }) => numbers.includes(n - 1) || numbers.includes(n + 1));
  if (running.length === 0) return null;
  return drift(
    focusWords.en.twoMiddleSessionsRunningWithout,
    running.map((session) => focusWords.en.nothingTiedToFocus(sessionNamed(session))),
  );
};

function swappedSilently(foci: readonly Focus[], changedTo: readonly string[]): Focus[] {
  return foci.filter(
    (focus) =>
      focus.rank === 'primary' &&
      !changedTo.includes(focus.id) &&
      foci.some((earlier) => earlier !== focus && earlier.ended && earlier.ended.on <= focus.chosenOn),
  );
}

/** PD-08: changed late with neither a new event nor supervision, or swapped without a reason. */
export const focusSwitched: Detector = (course, { preset, protocol }) => {
  const { changes, foci } = course.focus;
  const late = changes.filter(({ session, reason, to }) => {
    const supervised = foci.find(({ id }) => id === to)?.supervisorAgrees;
    return session > preset.sessions * protocol.focus.changeBy && reason !== 'new_event' && !supervised;
  });
  const silent = swappedSilently(
    foci,
    changes.map(({ to }) => to),
  );
  const saw = [
    ...late.map(({ session, on }) => focusWords.en.changedInSession(session, on)),
    ...silent.map(({ chosenOn }) => focusWords.en.anotherFocusChosen(chosenOn)),
  ];
  return saw.length > 0 ? drift(focusWords.en.focusChangedLateOrWithout, saw) : null;
};
