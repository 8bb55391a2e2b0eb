import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import type { Course } from '#core/course/course.ts';
import { appointmentShape, sessionFacts } from '#core/course/sessions/state.ts';
import { noticeOf } from './notice.ts';
import { fact, facts } from './state.ts';

type Told = { appointment: string; what: 'booked' | 'moved' | 'cancelled' | 'offer_declined' };

/** What a fact made of an hour; undefined where it made nothing of any. */
function toldBy(course: Course, { type, data }: NewFact): Told | undefined {
  if (type === 'SessionBooked') return { appointment: appointmentShape.parse(data).id, what: 'booked' };
  if (type === 'SessionMoved')
    return { appointment: sessionFacts.SessionMoved.parse(data).appointment, what: 'moved' };
  if (type === 'SessionCancelled')
    return { appointment: sessionFacts.SessionCancelled.parse(data).appointment, what: 'cancelled' };
  if (type !== 'HourOfferAnswered') return undefined;
  const { offer, answer } = facts.HourOfferAnswered.parse(data);
  const found = course.hoursAsked.offers.find(({ id }) => id === offer);
  return answer === 'declined' ? { appointment: found?.instead ?? '', what: 'offer_declined' } : undefined;
}

/** What the client or the secretary did with an hour, for whoever holds the course to read: no such change is made unseen. */
export function changesToTell(course: Course, made: NewFact, doing: Doing): NewFact[] {
  if (doing.as !== 'client' && doing.as !== 'secretary') return [];
  const told = toldBy(course, made);
  if (!told) return [];
  const before = course.sessions.appointments.find(({ id }) => id === told.appointment);
  return [
    fact('HourChanged', made.on, {
      ...told,
      who: doing.as,
      was: before?.at ?? '',
      notice: before && told.what !== 'booked' ? noticeOf(before, doing) : 'kept',
    }),
  ];
}
