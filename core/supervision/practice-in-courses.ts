import type { Course } from '#core/course/course.ts';
import { primaryFocus } from '#core/course/focus/active.ts';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { SupervisionMeeting } from './meeting.ts';
import type { Practice } from './practised.ts';

/** What a form is given under; one that asks for nothing is IPT as it stands, which an IPT practitioner gives. IPT protocol reference, 8.4. */
function givenUnder(course: Course): readonly string[] {
  const form = protocolFollowedBy(course);
  if (!form) return [];
  return form.credentials.length > 0 ? form.credentials : ['ipt_practitioner'];
}

/** Cases carried through: courses of one client that were completed, never one that was broken off. IPT protocol reference, 8.3. */
const carriedThrough = (courses: readonly Course[]): Practice['courses'] =>
  courses.flatMap((course) => {
    const { closed } = course.closing;
    if (closed?.outcome !== 'completed') return [];
    const area = primaryFocus(course)?.area ?? '';
    return [{ course: course.id, on: closed.on, area, givenUnder: givenUnder(course) }];
  });

/** Courses of one client that are not closed. */
const underWayIn = (courses: readonly Course[]): Practice['underWay'] =>
  courses
    .filter(({ opening, closing }) => opening.opened && !closing.closed)
    .map((course) => ({ course: course.id, givenUnder: givenUnder(course) }));

/** The sessions that a supervisor heard or watched, each once; notes of memory are no observation. IPT protocol reference, 8.3, method. */
function observedIn({ id, fidelity }: Course, person: string): Practice['meetingsObserved'] {
  const heard = fidelity.ratings.filter(
    ({ rater, heard: how, by }) => rater === 'supervisor' && how !== 'notes_only' && by !== person,
  );
  const bySession = new Map(heard.map(({ session, on, by }) => [session, { on, by }]));
  return [...bySession].map(([session, one]) => ({ group: id, meeting: String(session), ...one }));
}

/** What somebody did in groups, with what they did in courses of one client and their supervision about it. @param courses those outside groups */
export const withCourses = (
  inGroups: Practice,
  courses: readonly Course[],
  person: string,
  meetings: readonly (Pick<SupervisionMeeting, 'on' | 'minutes' | 'kind' | 'about'> & { id: string })[] = [],
): Practice => ({
  ...inGroups,
  supervisions: [
    ...inGroups.supervisions,
    ...meetings.map(({ id, on, minutes, kind, about }) => ({
      id,
      on,
      minutes,
      kind,
      ...(about && { about }),
    })),
  ],
  meetingsObserved: [
    ...inGroups.meetingsObserved,
    ...courses.flatMap((course) => observedIn(course, person)),
  ],
  courses: carriedThrough(courses),
  underWay: underWayIn(courses),
});
