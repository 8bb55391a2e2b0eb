import type { Course } from '#core/course/course.ts';
import type { SessionFormat } from '#core/course/sessions/state.ts';

/** Whether client and therapist are in two places. */
export const isFromAfar = (format: SessionFormat): boolean => format !== 'in_person';

/** Where the client was in this session, and whom to call there; undefined while it was not asked. */
export const whereaboutsIn = ({ sessionRoom }: Course, session: number) =>
  sessionRoom.whereabouts.find((one) => one.session === session);

/** What was said last before this session, to be asked again: people move. */
export const whereaboutsBefore = ({ sessionRoom }: Course, session: number) =>
  sessionRoom.whereabouts
    .filter((one) => one.session < session)
    .toSorted((a, b) => a.session - b.session)
    .at(-1);

/**
 * The place where the client is today: as it was told in a session of today, else where they live; empty where neither was
 * told. It chooses whom to call. IPT protocol reference, 9.3 step 1; S001-10 of the seeds.
 */
export const placeToday = ({ sessionRoom, safetyPlan }: Course, today: string): string =>
  sessionRoom.whereabouts.findLast(({ on, place }) => on === today && place)?.place ??
  safetyPlan.lives?.place ??
  '';
