import { hasEndedByDeath } from '#core/course/closing/ended-by-death.ts';
import type { Course } from '#core/course/course.ts';
import { nextNumber } from '#core/course/sessions/attendance.ts';
import { canBeAnswered } from '#core/guide/client/measures-due.ts';
import { followed } from '#core/guide/followed.ts';
import { measuresDue } from '#core/guide/measures/due.ts';
import { instruments } from '#core/instruments/instruments.ts';
import type { Chosen } from '#core/reminders/due.ts';

/** How a client has agreed to be reminded, as lists keep it. */
export interface RemindersListed extends Chosen {
  /** The session for which something is to be filled in and is not yet; null where nothing is, or they wish no asking. */
  measuresFor: number | null;
}

/** What a client has agreed to, while the course goes on; of somebody who has died, nothing. */
export function remindsListed(
  course: Course,
  seen: Course,
  status: 'to_open' | 'open' | 'paused' | 'closed',
): { reminds?: RemindersListed } {
  const { now } = course.reminders;
  if (!now || now.ways.length === 0 || status !== 'open' || hasEndedByDeath(course)) return {};
  const { on: _on, ...chosen } = now;
  return {
    reminds: { ...chosen, measuresFor: chosen.measures === 'asked_again' ? measuresFor(seen) : null },
  };
}

/** What the therapist or the protocol asks for, that can be answered here, and that the client has neither answered nor declined. */
function measuresFor(course: Course): number | null {
  const follows = followed(course);
  if (!follows) return null;
  const session = nextNumber(course);
  const waits = measuresDue(course, follows, session).some(({ state, weight, instrument: id }) => {
    const instrument = instruments.get(id);
    return state === 'due' && weight !== 'optional' && instrument && canBeAnswered(instrument);
  });
  return waits ? session : null;
}
