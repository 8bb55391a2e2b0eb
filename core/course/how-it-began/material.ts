import type { Course } from '#core/course/course.ts';
import { standingIssues } from '#core/course/issues/standing.ts';
import type { PartInIt, PartSaid } from '#core/course/shared/part-in-it.ts';
import { eventsInOrder } from '#core/course/timeline/present-events.ts';

/** Something on the list or on the timeline, with the part it has. */
export interface HasPart {
  of: 'issue' | 'event';
  id: string;
  what: string;
  /** When an event was. */
  date?: string;
  part?: PartSaid;
}

/** Every issue and event that can have a part in it, the issues first. */
export const canHavePart = (course: Course): HasPart[] => [
  ...standingIssues(course).map(({ id, words: what, part }) => ({ of: 'issue' as const, id, what, part })),
  ...eventsInOrder(course.timeline).map(({ id, what, date, part }) => ({
    of: 'event' as const,
    id,
    what,
    date,
    part,
  })),
];

/** What is said to have set the illness off, or to keep it going: what a formulation is made of (IPT protocol reference, 5.3). */
export const whatHas = (course: Course, part: PartInIt): HasPart[] =>
  canHavePart(course).filter((one) => one.part?.parts.includes(part));
