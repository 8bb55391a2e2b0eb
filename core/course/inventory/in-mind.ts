import type { Course } from '#core/course/course.ts';
import { threads } from '#core/course/threads/threads.ts';
import { daysBetween } from '#core/days/between.ts';

/** How far back it is counted: the last four weeks, today among them. */
export const inMindDays = 28;

/** How much somebody has been in mind lately: how many entries name them, and the day of the latest. */
export interface InMind {
  person: string;
  entries: number;
  latest: string;
}

const isWholeDay = (date: string) => /^\d{4}-\d{2}-\d{2}/.test(date);

/** Everything that names people, with its day: an event by the day it happened, all else by the day it was told. */
function entriesNaming(course: Course): { people: readonly string[]; on: string }[] {
  const moments = course.moodLinks.links.map(({ event, on }) => ({ people: event.people, on }));
  const events = course.timeline.events
    .filter(({ aside, date }) => !aside && isWholeDay(date))
    .map(({ people, date }) => ({ people, on: date.slice(0, 10) }));
  const incidents = course.sessionRoom.incidents.map(({ people, on }) => ({ people, on }));
  const feelings = course.feelings.records.map(({ personIds, on }) => ({ people: personIds, on }));
  const work = threads(course)
    .flatMap(({ steps }) => steps)
    .map(({ personIds, on }) => ({ people: personIds, on }));
  return [...moments, ...events, ...incidents, ...feelings, ...work];
}

/**
 * Who is most in mind lately: how many entries of the last four weeks name each person (moments, events, incidents of
 * sessions, feelings, analyses, decisions, talks, rehearsals, try-outs), whoever was named latest first among equals.
 * It orders a list and says nothing of how close anybody is. IPT protocol reference, 4.1: the weight on the present.
 */
export function inMindLately(course: Course, today: string): InMind[] {
  const found = new Map<string, InMind>();
  for (const { people, on } of entriesNaming(course)) {
    const ago = daysBetween(on, today);
    if (ago < 0 || ago >= inMindDays) continue;
    for (const person of new Set(people)) {
      const before = found.get(person);
      const latest = before && before.latest > on ? before.latest : on;
      found.set(person, { person, entries: (before?.entries ?? 0) + 1, latest });
    }
  }
  return [...found.values()].sort((a, b) => b.entries - a.entries || b.latest.localeCompare(a.latest));
}

/** These people, those most in mind lately first and all others after them as they come. */
export function mostInMindFirst<Person extends { id: string }>(
  course: Course,
  people: readonly Person[],
  today: string,
): Person[] {
  const inMind = inMindLately(course, today).map(({ person }) => person);
  const place = ({ id }: Person) => (inMind.includes(id) ? inMind.indexOf(id) : inMind.length);
  return people.toSorted((a, b) => place(a) - place(b));
}
