import type { Course } from '#core/course/course.ts';
import { asksWaiting } from '#core/course/hours-asked/find.ts';
import type { Ask, AtDesk, Changed, Offer } from '#core/course/hours-asked/state.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import { calledOffWith } from '#core/course/transfer/called-off.ts';
import { instantOf } from '#core/days/wall-clock.ts';

/** What a client asked for, as lists read it: with no word of theirs. */
export interface ListedAsk extends Pick<Ask, 'id' | 'appointment' | 'at' | 'on'> {
  words: 'some' | 'none';
}

/** What was changed by the client or the secretary, and its therapist has not read. */
export type ListedChange = Pick<Changed, 'id' | 'appointment' | 'what' | 'who' | 'was' | 'notice' | 'on'>;

export interface HourNews {
  asks: ListedAsk[];
  changes: ListedChange[];
}

export const asksListed = (course: Course): ListedAsk[] =>
  asksWaiting(course).map(({ id, appointment, at, on, words }) => ({
    ...{ id, appointment, at, on },
    words: words ? 'some' : 'none',
  }));

/** Hours that were asked for or changed and wait for their therapist, where any do: several booked in one act are one. */
export function hourNewsListed(course: Course): { hourNews?: HourNews } {
  const asks = asksListed(course);
  const unread = new Map(
    course.hoursAsked.changes
      .filter(({ read }) => read === 'not_read')
      .toReversed()
      .map((one) => [one.id, one]),
  );
  const changes = [...unread.values()]
    .map(({ id, appointment, what, who, was, notice, on }) => ({
      id,
      appointment,
      what,
      who,
      was,
      notice,
      on,
    }))
    .toReversed();
  return asks.length + changes.length > 0 ? { hourNews: { asks, changes } } : {};
}

/** An offer as the desk reads it. */
export interface ListedOffer extends Pick<Offer, 'id' | 'instead' | 'at' | 'zone' | 'minutes'> {
  /** The room that is held with it, by its id. */
  room?: string;
}

/** Whether its hour is still held: it was neither answered nor taken back, and is to come. */
export const isHeld = (offer: Pick<ListedOffer, 'at' | 'zone'>, now: string): boolean =>
  Date.parse(instantOf(offer)) > Date.parse(now);

/** What was offered and neither answered nor taken back; whether its hour is over depends on the moment it is read. */
export const offersListed = (course: Course): ListedOffer[] =>
  course.hoursAsked.offers
    .filter(({ state }) => state === 'open')
    .map(({ id, instead, at, zone, minutes, room }) => ({
      ...{ id, instead, at, zone, minutes },
      ...(room && { room }),
    }));

/** What the desk knows of one hour, where it knows anything. */
export interface HourAtDesk {
  confirmed?: true;
  came?: NonNullable<AtDesk['came']>;
  told?: true;
  /** It was called off as the course was handed over, and nobody has told the client yet. */
  tell?: true;
  /** It was moved or cancelled later than the service asks for. */
  late?: true;
}

/** What was noted of an hour as it is booked now: moved since, it is confirmed and awaited anew. */
export function atDeskListed(
  course: Course,
  hour: Pick<Appointment, 'id' | 'at' | 'state' | 'since'>,
): { desk?: HourAtDesk } {
  const { hoursAsked } = course;
  const { id, at } = hour;
  const together = calledOffWith(course, hour).map((one) => one.id);
  // Who is called is told of all of them.
  const isTold = hoursAsked.desk.some(
    ({ appointment, told }) => told === 'told' && [id, ...together].includes(appointment),
  );
  const noted = hoursAsked.desk.find(({ appointment }) => appointment === id);
  const last = hoursAsked.changes.findLast(({ appointment }) => appointment === id);
  const desk: HourAtDesk = {
    ...(hoursAsked.confirmed.some((one) => one.appointment === id && one.at === at) && { confirmed: true }),
    ...(noted?.came && noted.at === at && { came: noted.came }),
    ...(isTold && { told: true }),
    ...(together.length > 0 && !isTold && { tell: true }),
    ...(last?.notice === 'late' && { late: true }),
  };
  return Object.keys(desk).length > 0 ? { desk } : {};
}
