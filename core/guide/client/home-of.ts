import { allianceKey } from '#core/course/alliance/client-due.ts';
import { overForClient } from '#core/course/closing/over-for-client.ts';
import { openPause, standingOf } from '#core/course/closing/paused-or-closed.ts';
import type { Course } from '#core/course/course.ts';
import { namesOf, presentPeople } from '#core/course/inventory/people.ts';
import { alarmsToAnswer, isPressing } from '#core/course/risk/open-alarms.ts';
import { bookedAppointments } from '#core/course/sessions/appointments.ts';
import { focusAgreed } from '#core/course/sheets/waiting.ts';
import { diaryOf, trackersUnderWay } from '#core/course/trackers/kept.ts';
import { calledOffLately } from '#core/course/transfer/called-off.ts';
import { handedOverLately } from '#core/course/transfer/therapist.ts';
import { tryOutsMode } from '#core/course/try-outs/mode.ts';
import { tryOutsToTell } from '#core/course/try-outs/to-tell.ts';
import { daysAfter } from '#core/days/after.ts';
import { roadmap } from '#core/guide/roadmap.ts';
import type { Instrument } from '#core/instruments/instrument/instrument.ts';
import { dayKept } from '#core/trackers/weeks.ts';
import { nothingChosen } from './as-it-stands.ts';
import { changeIn, mainMeasure } from './change-in.ts';
import { groupOfMine, groupToShow } from './group-of-mine.ts';
import type { ChangeSaid, HomeDiary, HomeOfCourse, HomeSession, HomeThing, SeenAtHome } from './home.ts';
import { myMoments } from './my-moments.ts';
import { type NextThing, nothingWaits, thingsWaiting } from './next-thing.ts';
import { hasSheetsForClient } from './sheets-of-mine.ts';

/** What may be left alone, by the word it is remembered under. */
function canBeLeft(next: NextThing): string | undefined {
  if (next.kind === 'messagesOffered') return 'messages';
  if (next.kind === 'together') return allianceKey(next.session);
  if (next.kind === 'sheet') return next.sheet.key;
  if (next.kind === 'finishing' || next.kind === 'followUp' || next.kind === 'tiesKept') return next.step.key;
  if ('key' in next) return next.key;
  return next.kind === 'feedback' ? 'feedback' : undefined;
}

function thingOf(next: NextThing): HomeThing {
  const left = canBeLeft(next);
  const said = { kind: next.kind, ...(left !== undefined && { left }) };
  switch (next.kind) {
    case 'measures': {
      const questions = next.due.reduce((sum, { instrument }) => sum + instrument.items.length, 0);
      return { ...said, measures: { first: next.due[0]?.instrument.id ?? '', questions } };
    }
    case 'tryOut':
    case 'tryOutToday':
      return { ...said, what: next.tryOut.what };
    case 'sheet':
      return { ...said, sheet: { name: next.sheet.name, asks: next.sheet.asks } };
    case 'finishing':
      return { ...said, step: next.step.kind };
    default:
      return said;
  }
}

/** All that waits, and at the end what is said where nothing does. */
const thingsNext = (course: Course, today: string, inForce: ReadonlyMap<string, Instrument>): HomeThing[] =>
  [...thingsWaiting(course, today, [], inForce), nothingWaits(course)].map(thingOf);

function sessionsAhead(course: Course, today: string): HomeSession[] {
  const ahead = bookedAppointments(course).filter(({ at }) => at >= today);
  const after = ahead.findIndex(({ at }) => at.slice(0, 10) > today);
  return ahead.slice(0, after === -1 ? ahead.length : after + 1).map((one) => ({
    at: one.at,
    zone: one.zone,
    minutes: one.minutes,
    kind: one.kind,
    aim: one.aim,
    names: namesOf(course.inventory, one.with),
  }));
}

function diariesOf(course: Course, today: string): HomeDiary[] {
  return trackersUnderWay(course).map((kept) => {
    const { id, clientLabel, every } = kept.tracker;
    const from = dayKept(every, daysAfter(today, -1));
    const noted = diaryOf(kept).flatMap(({ day }) => (day >= from ? [day] : []));
    return { id, clientLabel, every, offeredOn: kept.offered.on, noted };
  });
}

const told = ({ first, last, direction, reliable }: ChangeSaid): ChangeSaid => ({
  first,
  last,
  direction,
  reliable,
});

function workOn(course: Course, focus: readonly { label: string; why: string }[]): HomeOfCourse['workOn'] {
  const [first] = focus;
  if (first) return first;
  const label = focusAgreed(course)?.sheet.clientLabel;
  return label === undefined ? null : { label };
}

/**
 * All that Home shows of a course to its client: worked out where the course is, so that the first page waits for no rules.
 * @param inForce every instrument in the wording in force
 */
export function homeOf<Away, Cover = unknown>(
  seen: SeenAtHome<Away, Cover>,
  inForce: ReadonlyMap<string, Instrument>,
): HomeOfCourse<Away, Cover> {
  const view = { ...seen, course: overForClient(seen.course) };
  const { course, today, acts } = view;
  const [toTell] = tryOutsToTell(course);
  const main = mainMeasure(course);
  const handedOver = handedOverLately(course);
  const change = main && changeIn(course, main);
  return {
    course: course.id,
    today,
    client: view.client.name,
    therapist: view.therapist,
    away: view.away ?? null,
    cover: view.cover ?? null,
    handedOver: handedOver
      ? {
          on: handedOver.on,
          words: handedOver.toClient ?? '',
          off: calledOffLately(course, today).map(({ at }) => at),
        }
      : null,
    standing: standingOf(course),
    pausedUntil: course.closing.closed ? null : (openPause(course)?.reviewBy ?? null),
    next: thingsNext(course, today, inForce),
    booked: course.closing.closed ? [] : sessionsAhead(course, today),
    workOn: workOn(course, roadmap(course, today)?.focus ?? []),
    nothingChosen: nothingChosen(course, today),
    group: groupOfMine(view) ? 'lived in' : groupToShow(view) ? 'invited' : 'none',
    ...(tryOutsMode(course) !== 'none' && { tryOut: toTell?.what ?? null }),
    sheets: hasSheetsForClient(course),
    card: course.cards.given.at(-1)?.card.name ?? null,
    change: change ? told(change) : null,
    people: presentPeople(course.inventory).length,
    diary: acts.includes('noteTracker') ? diariesOf(course, today) : [],
    moments: acts.includes('keepMoment') ? 'open' : myMoments(course).length > 0 ? 'kept' : 'none',
    unanswered: alarmsToAnswer(course).some(isPressing),
  };
}
