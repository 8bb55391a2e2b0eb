import { useParams, useSearch } from '@tanstack/react-router';
import type { CourseView } from '#core/api-answers/courses.ts';
import type { ActName } from '#core/course/book.ts';
import { sessionNumbered } from '#core/course/sessions/attendance.ts';
import type { Appointment, HeldSession } from '#core/course/sessions/state.ts';
import { followed } from '#core/guide/followed.ts';
import { type Guide, guide } from '#core/guide/guide.ts';
import { type MeasureDue, measuresDue } from '#core/guide/measures/due.ts';
import { useHours } from '#web/app/settings.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { isOn } from './is-on.ts';
import { partFrom, type SessionPart } from './parts.ts';

/** One session of this course, as its screens show it. */
export interface SessionView {
  view: CourseView;
  n: number;
  /** The session the guide speaks of now, or another one looked back at. */
  when: 'now' | 'looked back at' | 'not come';
  held: HeldSession | undefined;
  /** Its appointment: the one it was held in, or the next one booked. */
  appointment: Appointment | undefined;
  guide: Guide | null;
  measures: MeasureDue[];
  part: SessionPart;
  may: (act: ActName) => boolean;
}

function partNow(session: Pick<SessionView, 'held' | 'view' | 'n'>): SessionPart {
  if (!session.held) return 'before';
  return isOn(session) ? 'during' : 'after';
}

export function useSessionView(): SessionView {
  const view = useCourseView();
  const asked = useParams({ strict: false }).n;
  const chosen = partFrom(useSearch({ strict: false })).part;
  const { course, today, acts } = view;
  const follows = followed(course);
  const found = guide(course, today, useHours());
  const current = found?.position.session ?? 1;
  const n = Number(asked) || current;
  const held = sessionNumbered(course, n);
  const waiting = course.sessions.appointments.filter(
    ({ state, kind }) => state === 'booked' && kind !== 'follow_up',
  );
  const appointment = held
    ? course.sessions.appointments.find(({ id }) => id === held.appointment)
    : (waiting.find(({ at }) => at.slice(0, 10) >= today) ?? waiting.at(-1));
  return {
    view,
    n,
    when: n === current ? 'now' : held ? 'looked back at' : 'not come',
    held,
    appointment,
    guide: found,
    measures: follows ? measuresDue(course, follows, n) : [],
    part: chosen ?? partNow({ held, view, n }),
    may: (act) => acts.includes(act),
  };
}
