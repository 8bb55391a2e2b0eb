import { consentTo } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { heldHere } from '#core/course/opening/moved-in.ts';
import { heldOn } from '#core/course/transfer/therapist.ts';

/** Whether the client’s yes to recordings stood on that day: none of an earlier day, and none that was taken back by then. */
function mayBeHeard({ consent }: Course, on: string): boolean {
  const last = consent.history.findLast((one) => one.item === 'recording' && one.on <= on);
  return last?.answer === 'given';
}

const isRated = ({ fidelity }: Course, session: number) =>
  fidelity.ratings.some((one) => one.session === session && one.rater === 'supervisor');

/** The sessions a lot is drawn from: recorded with the client’s yes, which stands today; not this supervisor’s own; not looked at yet. IPT protocol reference, 8.3 and 9.6. */
export function sessionsToDraw(course: Course, supervisor: string): number[] {
  if (consentTo(course, 'recording') !== 'given') return [];
  const before = new Set(course.supervision.drawn.flatMap(({ drawn }) => drawn));
  return heldHere(course)
    .filter(({ n, on }) => mayBeHeard(course, on) && !heldOn(course, supervisor, on) && !before.has(n))
    .filter(({ n }) => !isRated(course, n))
    .map(({ n }) => n);
}

/** What was drawn and waits to be rated by a supervisor, while the client’s yes stands. */
export function drawnToRate(course: Course): { session: number; on: string }[] {
  if (consentTo(course, 'recording') !== 'given') return [];
  const held = new Set(course.sessions.held.map(({ n }) => n));
  return course.supervision.drawn
    .flatMap(({ drawn, on }) => drawn.map((session) => ({ session, on })))
    .filter(({ session }) => held.has(session) && !isRated(course, session));
}
