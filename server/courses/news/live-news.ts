import type { Viewer } from '#core/book/viewer.ts';
import { seesDifference } from '#core/course/book.ts';
import { maySupervise } from '#core/course/consent/answers.ts';
import type { Course } from '#core/course/course.ts';
import { openAlarms } from '#core/course/risk/open-alarms.ts';
import type { CourseRow } from '#server/db/tables.ts';

/** Something was added to a course; those who have it open, or hold it, hear of it. */
export interface News {
  course: string;
  act: string;
  /** Of the act, where it was one. */
  id?: string;
  by: string;
  /** Ids of the persons whose lists this touches, and of the client. */
  concerns: string[];
  /** Who stands in for whoever holds it: they hear of what they are shown, and of nothing else. */
  covers?: readonly string[];
  alarm: boolean;
  /** Who supervises the course hears nothing of it where its client said no to that. */
  supervision: 'open' | 'declined';
  /** Whether this viewer sees the course otherwise for it; nobody else is told. */
  isSeenBy: (viewer: Viewer) => boolean;
}

/** Who was asked for an answer to an alarm and waits with others for it: they hear of the course too. */
const whoWaitsIn = (...courses: readonly Course[]): string[] =>
  courses
    .flatMap(openAlarms)
    .flatMap(({ wentUp }) => wentUp.flatMap(({ asked }) => asked.map(({ person }) => person)));

/**
 * That a course has grown, for all whom it concerns.
 * @param by who added to it, the last of them last
 * @param holders who leads the group that the course is in, where it is in one
 */
export function newsOf(
  { id, therapist, client }: Pick<CourseRow, 'id' | 'therapist' | 'client'>,
  { before, after }: { before: Course; after: Course },
  { act, id: actId, by, alarm }: { act: string; id?: string; by: readonly string[]; alarm: boolean },
  holders: readonly string[] = [],
): News {
  return {
    course: id,
    act,
    ...(actId && { id: actId }),
    by: by.at(-1) ?? '',
    concerns: [therapist, client, ...holders, ...by, ...whoWaitsIn(before, after)],
    alarm,
    supervision: maySupervise(after) ? 'open' : 'declined',
    isSeenBy: (viewer) => seesDifference(before, after, viewer),
  };
}

type Listener = (news: News) => void;

export interface LiveNews {
  tell: (news: News) => void;
  listen: (listener: Listener) => () => void;
}

export function liveNews(): LiveNews {
  const listeners = new Set<Listener>();
  return {
    tell: (news) => {
      for (const listener of listeners) listener(news);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
