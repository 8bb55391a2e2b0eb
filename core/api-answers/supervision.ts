import type { Tallies } from '#core/programme/tally.ts';
import type { SupervisionMeeting } from '#core/supervision/meeting.ts';
import type { CourseInLog } from '#core/supervision/portfolio.ts';
import type { StandShown } from '#core/supervision/practice.ts';
import type { Scheme } from '#core/supervision/schemes.ts';

/** How much somebody led, was observed and was supervised, against the schemes that are theirs. */
export interface PracticeOfOne {
  person: string;
  name: string;
  as: 'self' | 'supervised';
  led: number;
  observed: number;
  supervisions: number;
  minutes: number;
  lastSupervised: string | null;
  schemes: (Pick<Scheme, 'id' | 'name' | 'certainty' | 'sources'> & {
    stands: StandShown[];
  })[];
}

/** One’s own, and to a supervisor those of whom they supervise. */
export interface PracticeOfPeople {
  today: string;
  people: PracticeOfOne[];
}

/** The figures of one group for who leads or supervises it, who know its members: nothing is held back. */
export interface GroupFigures {
  /** How many members they are of; a supervisor’s leave out who said no to supervision. */
  members: number;
  figures: Tallies;
}

/** What a course is called where nobody is named. */
export type CaseCalled = Pick<CourseInLog, 'month' | 'formCalled' | 'areaCalled'>;

/** A supervision meeting about practice in no group, with the names of those who were there. */
export interface MeetingSeen extends Omit<SupervisionMeeting, 'about'> {
  /** How long it was about which course, by what names nobody; null of one that is not theirs, or not for this reader. */
  about?: { minutes: number; case: CaseCalled | null }[];
  id: string;
  supervisor: { person: string; name: string };
  people: { person: string; name: string }[];
}

/** One’s own supervision meetings, and to a supervisor those of whom they supervise; the latest first. */
export interface MeetingsSeen {
  today: string;
  meetings: MeetingSeen[];
}
