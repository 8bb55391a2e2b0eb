import type { Engagement } from '#core/book/doing.ts';
import type { Course } from '#core/course/course.ts';
import { instantOf } from '#core/days/wall-clock.ts';
import type { PlannedMeeting } from './state.ts';

/** Meetings outside the count as hours in a diary: they stand there as sessions do, and change no session’s number. */

type Planned = Pick<Course, 'meetings'>;

/** Meetings that are planned and have neither been held nor called off. */
export const meetingsPlanned = ({ meetings }: Planned): PlannedMeeting[] =>
  meetings.planned.filter(({ state }) => state === 'planned');

/** A planned meeting on its clock. */
export const hourOf = ({ at, zone = 'UTC', minutes }: Pick<PlannedMeeting, 'at' | 'zone' | 'minutes'>) => ({
  at,
  zone,
  minutes,
});

/** Whether the client is there, by a meeting or by what is filled in of one. */
export const areThere = (meeting: unknown): boolean => Object(meeting).clientThere === 'there';

/** Whose hour it takes: the therapist’s always, the client’s where they are there. */
export const takenBy = ({ clientThere }: Pick<PlannedMeeting, 'clientThere'>): Engagement['whose'] =>
  clientThere === 'there' ? 'both' : 'therapist';

/** The hours that planned meetings take, but for one that is moved. */
export const hoursOfMeetings = (course: Planned, moving?: string): Engagement[] =>
  meetingsPlanned(course)
    .filter(({ id }) => id !== moving)
    .map((one) => ({ ...hourOf(one), whose: takenBy(one) }));

/** Planned meetings that are not over by the clock. */
export const meetingsAhead = (course: Planned, now: string): PlannedMeeting[] =>
  meetingsPlanned(course).filter(
    (one) => Date.parse(instantOf(hourOf(one))) + one.minutes * 60_000 > Date.parse(now),
  );
