import type { ActName } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import type { Appointment } from '#core/course/sessions/state.ts';
import type { Change } from '#core/outcomes/reliable-change.ts';
import type { Tracker } from '#core/protocols/protocol/tracker.ts';
import type { NothingChosen } from './as-it-stands.ts';
import type { NextThing } from './next-thing.ts';

/** One thing to do next, as Home says it. */
export interface HomeThing {
  kind: NextThing['kind'];
  /** The word under which it is remembered where the client leaves it alone; none where it is not left. */
  left?: string;
  /** Of measures: the one to begin with, and how many questions all of them are. */
  measures?: { first: string; questions: number };
  /** Of a try-out: what it is, in the client’s words. */
  what?: string;
  sheet?: { name: string; asks: 'answer' | 'read' };
  step?: string;
}

/** What is told of a change, on Home as on the page of the measures. */
export type ChangeSaid = Pick<Change, 'first' | 'last' | 'direction' | 'reliable'>;

/** A session that is booked, with the names of those who are asked to it. */
export type HomeSession = Pick<Appointment, 'at' | 'zone' | 'minutes' | 'kind' | 'aim'> & { names: string[] };

/** What the client notes: which day the note is kept under, and those that are noted from yesterday on. */
export interface HomeDiary extends Pick<Tracker, 'id' | 'clientLabel' | 'every'> {
  offeredOn: string;
  noted: string[];
}

/** What Home is worked out from: a course as its client sees it, with what stands around it. */
export interface SeenAtHome<Away = unknown, Cover = unknown> {
  course: Course;
  today: string;
  acts: readonly ActName[];
  client: { name: string };
  therapist: string;
  away?: Away;
  cover?: Cover;
  invitedTo?: string;
}

/** All that Home shows of a course to its client; how an absence is told is told by whoever answers. */
export interface HomeOfCourse<Away = unknown, Cover = unknown> {
  course: string;
  today: string;
  client: string;
  /** The therapist by name; empty where none is known. */
  therapist: string;
  away: Away | null;
  /** Who stands in for the therapist, now or soon. */
  cover: Cover | null;
  /** That another therapist holds it now, from which day, what the one before wrote about it, and when the hours would have been that are off; until an hour was held since. */
  handedOver: { on: string; words: string; off: string[] } | null;
  standing: 'underway' | 'paused' | 'closed';
  /** While it is paused: the day on which that is looked at again. */
  pausedUntil: string | null;
  /** All that waits, first what comes first, and at the end what is said where nothing does; some may have been left alone on the phone. */
  next: HomeThing[];
  /** The sessions of today that are booked, and the one after them. */
  booked: HomeSession[];
  /** What we work on, and why; null with the reason where nothing is chosen. */
  workOn: { label: string; why?: string } | null;
  nothingChosen: NothingChosen;
  /** Whether it is lived in a group, or an invitation to one waits. */
  group: 'lived in' | 'invited' | 'none';
  /** The try-out to tell of; null where none is, and nothing where none are shown. */
  tryOut?: string | null;
  sheets: boolean;
  card: string | null;
  /** How far the measure it goes by has moved, and whether that counts; null before there are two scores. */
  change: ChangeSaid | null;
  people: number;
  diary: HomeDiary[];
  /** Moments: whether one may be noted, or only read. */
  moments: 'open' | 'kept' | 'none';
  /** The client said something of their safety that is urgent or went up, and nobody has answered yet. */
  unanswered: boolean;
}
