import { type ACourse, aCourse } from './a-course.ts';

export const sixteen = { id: 'ipt', edition: '2026.1', preset: 'ipt16-default', sessions: 16, minutes: 50 };

/** An opened course of so many sessions, held weekly from 13 January 2026 up to `held`. */
export function aCourseUnderWay(held = 0, sessions = 16): ACourse {
  const course = aCourse().does('openCourse', {
    client: 'leila',
    therapist: 'ana',
    protocol: { ...sixteen, sessions },
  });
  for (let week = 0; week < held; week += 1) {
    const on = new Date(Date.UTC(2026, 0, 13 + 7 * week)).toISOString().slice(0, 10);
    course.does('holdSession', { minutes: 50, format: 'in_person' }, { on });
  }
  return course;
}
