import type { Course } from '#core/course/course.ts';
import { presentEvents } from '#core/course/timeline/present-events.ts';
import { myMoments } from '#core/guide/client/my-moments.ts';
import { beganSaid } from '#web/both/how-it-began/read.tsx';

/** Whether something is written in a place that only the course fills. */
const holds: Partial<Record<string, (course: Course) => boolean>> = {
  feelings: ({ feelings }) => feelings.records.length > 0,
  howItBegan: beganSaid,
  letters: ({ letters }) => letters.letters.some(({ sent }) => sent.length > 0),
  moments: (course) => myMoments(course).length > 0,
  routines: ({ routines }) => routines.routines.length > 0,
  talks: ({
    talksAhead: { sayings, conversations },
    communication: { analyses },
    rolePlays: { rolePlays },
  }) => [sayings, conversations, analyses, rolePlays].some((all) => all.length > 0),
  timeline: ({ timeline }) => presentEvents(timeline).length > 0,
  tryOuts: ({ tryOuts }) => tryOuts.tryOuts.length > 0,
};

/** Whether a place stays empty for ever: nothing was written in it before the course was finished. */
export const standsEmpty = (course: Course, place: string): boolean =>
  course.closing.closed !== null && holds[place]?.(course) === false;
