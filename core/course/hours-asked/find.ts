import type { Course } from '#core/course/course.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import type { Ask, Offer } from './state.ts';
import { mayNot } from './words.ts';

/** What is asked for and not answered, the oldest first; what was to be instead of an hour that is over is over too. */
export function asksWaiting(course: Course): Ask[] {
  const booked = bookedAppointments(course).map(({ id }) => id);
  return course.hoursAsked.asks.filter(
    ({ state, appointment }) => state === 'waiting' && (!appointment || booked.includes(appointment)),
  );
}

/** The offers that can still be taken: those of hours that are not over. */
export const offersOpen = (course: Course, now: string): Offer[] =>
  course.hoursAsked.offers.filter(
    (one) => one.state === 'open' && Date.parse(instantOf(one)) > Date.parse(now),
  );

/** The ask of that id that waits, or why there is none. */
export function askWaiting(course: Course, ask: string): Ask | Refusal {
  const found = course.hoursAsked.asks.find(({ id }) => id === ask);
  if (!found) return mayNot('no-such-hour-asked');
  return found.state === 'waiting' || found.state === 'offered' ? found : mayNot('ask-over');
}

/** The offer of that id that is open, or why there is none. */
export function offerOpen(course: Course, offer: string, now: string): Offer | Refusal {
  const found = course.hoursAsked.offers.find(({ id }) => id === offer);
  if (!found) return mayNot('no-such-offer');
  return offersOpen(course, now).includes(found) ? found : mayNot('offer-over');
}

/** What is decided with what was found, unless it was not there. */
export const withFound = <Found, Decided>(
  found: Found | Refusal,
  decide: (found: Found) => Decided,
): Decided | Refusal => (isRefusal(found) ? found : decide(found as Found));
