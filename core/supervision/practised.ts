import type { AboutCourse, meetingKinds } from './meeting.ts';

/** A supervision somebody was in; `kind`: with them alone or with several, or, as a group’s chart holds it, about a group they lead. */
export interface SupervisedOnce {
  id: string;
  on: string;
  minutes: number;
  kind: (typeof meetingKinds)[number] | 'about_group';
  /** Which courses it was about, and for how long, where that was said. */
  about?: readonly AboutCourse[];
}

/** What somebody did, one line each, by day: what a scheme counts. */
export interface Practice {
  /** Supervisions they were in, about groups and about practice alone, each once however many groups it was about. */
  supervisions: SupervisedOnce[];
  meetingsLed: { group: string; meeting: string; on: string }[];
  /** Meetings they led, and sessions of courses, that a supervisor or a colleague rated, each once. */
  meetingsObserved: { group: string; meeting: string; on: string; by: string }[];
  /** Courses they completed, with the area that was the focus, empty where none was, and the credentials their form is given under. */
  courses: { course: string; on: string; area: string; givenUnder: readonly string[] }[];
  /** Those that are not closed yet: none of them counts, and what one is short of is seen in time. */
  underWay?: { course: string; givenUnder: readonly string[] }[];
}
