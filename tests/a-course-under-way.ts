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

/** Nothing that would speak against the therapy was found, and safety at home was asked alone. */
export const nothingFound = {
  psychosis: 'no',
  bipolar: 'no',
  substances: 'no',
  violenceAtHome: 'no',
  violenceAsked: 'alone',
} as const;

/** What answers an alarm after which the course goes on. */
export const noIntent = {
  asked: 'Plan',
  said: 'None',
  decided: 'Go on',
  why: 'No intent',
  actions: ['more_contact' as const],
  nextReview: '2026-01-20',
};

/** Sixteen weekly sessions from 13 January 2026, agreed. */
export const sixteenWeeks = {
  version: 0,
  sessions: 16,
  minutes: 50,
  ends: '2026-04-28',
  attendancePolicy: 'A day’s notice',
  emergencyArrangements: 'GP, crisis line',
};
