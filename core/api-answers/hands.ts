import type { PressingAlarm } from '#core/lists/summary.ts';

/** A course in which one stands in today. */
export interface CoveredNow {
  course: string;
  client: string;
  therapist: string;
  from: string;
  to: string;
  alarm: PressingAlarm | null;
  /** The next appointment, by the clock of the service. */
  next: string | null;
}

/** Days to come on which one stands in: nobody is named of whose record nothing may be read yet. */
export interface CoverAhead {
  therapist: string;
  from: string;
  to: string;
  courses: number;
}

/** A course of one’s own in which a colleague stood in, and of which one has not read yet what was done. */
export interface CoverBack {
  course: string;
  client: string;
  cover: string;
  by: string;
  from: string;
  to: string;
}

/** A course that was handed to one, with the note that came with it. */
export interface HandedToYou {
  course: string;
  client: string;
  from: string;
  on: string;
  note: string;
}

/** What is in one’s hands beside one’s own courses, and what is news of one’s own. */
export interface Hands {
  today: string;
  now: CoveredNow[];
  ahead: CoverAhead[];
  back: CoverBack[];
  handed: HandedToYou[];
}

/** A colleague who stands in for one of somebody’s courses, now or later. */
export interface CoverNamedFor {
  cover: string;
  person: string;
  name: string;
  from: string;
  to: string;
}

/** A course of somebody’s as it can be put into other hands: a name and days, and nothing of the record. */
export interface CourseInHands {
  course: string;
  client: string;
  /** The day of the next appointment. */
  next: string | null;
  covers: CoverNamedFor[];
}

/** What still hangs on somebody who leaves. */
export interface Leaving {
  /** Alarms that wait in courses they hold which are closed. */
  alarms: number;
  /** Groups that nobody else leads. */
  groups: { id: string; name: string }[];
  /** Those whom nobody else supervises. */
  supervised: { person: string; name: string }[];
  /** Colleagues for whom they stand in, and up to when. */
  covers: { person: string; name: string; to: string }[];
}

/** The courses of somebody, for whoever may put them into other hands. */
export interface HandsOf {
  person: string;
  name: string;
  today: string;
  /** What whoever asks is to them: an administrator reads no record, and writes no note. */
  as: 'own' | 'supervisor' | 'administrator';
  courses: CourseInHands[];
  leaving?: Leaving;
}

/** What became of one course of several. */
export interface HandsLine {
  course: string;
  state: 'done' | 'refused';
  /** Why not, by its code and in a sentence. */
  code?: string;
  because?: string;
}

export interface HandsDone {
  lines: HandsLine[];
}
