import type { Standing } from '#core/book/doing.ts';
import type { ActName } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import type { SeenFact } from '#core/course/record/seen-facts.ts';
import type { HourRules } from '#core/days/hour-rules.ts';
import type { Identity } from './accounts.ts';
import type { AdultLetter, AlarmLetter, StandsInForDays, TherapistAway } from './duty.ts';
import type { Room } from './rooms.ts';
import type { DirectoryForClient } from './safety-directory.ts';

/** Somebody beside the therapist who reads a client's course: who sees to it too, or who supervises. */
export interface OtherReader {
  name: string;
  as: 'sees_to_it' | 'supervises';
}

/** A course as one person may see it, and the acts open to them now. */
export interface CourseView {
  /** Of what is shown now, to tell it by from what was shown before. */
  version?: string;
  as: Standing;
  client: Pick<Identity, 'name'> & Partial<Identity>;
  /** The name of the therapist who holds it. */
  therapist: string;
  course: Course;
  acts: ActName[];
  today: string;
  /** Whoever looks is known to hold no licence to practise, or theirs ran out lately, and some decisions here ask for one. */
  licence?: 'none' | 'lapsed';
  /** Beside no licence: the names of those who hold one and are here for this course. */
  mayDecide?: string[];
  /** Of a course that is lived in a group, to a clinician who does not lead it: the group, and how whoever leads it is reached. */
  group?: { name: string; leads: { person: string; name: string; email: string }[] };
  /** Of the client's own course: the group they are invited to and have not joined yet. */
  invitedTo?: string;
  /** Of the client's own course: who reads it beside the therapist who is named. */
  alsoRead?: OtherReader[];
  /** Of the client's own course: when the therapist is away, where that is now or soon. */
  away?: TherapistAway;
  /** Of the client's own course: who stands in for the therapist, now or soon, and on which days. */
  cover?: StandsInForDays;
  /** Of the client’s own course: what they may do with their hours themselves. */
  hourRules?: HourRules;
  /** Feedback cards that are out, and that nobody can answer all the same. */
  shutCards?: string[];
  /** To clinicians: what became of the letters about alarms that wait. */
  alarmLetters?: AlarmLetter[];
  /** To clinicians and to the client: what became of the letters to adults that the rule asked for. */
  adultLetters?: AdultLetter[];
  /** The rooms and links of what is booked, as the service lists them now. */
  rooms?: Room[];
  /** Of the client’s own course: whom to reach where they live, where the service keeps a directory. */
  directory?: DirectoryForClient;
  /** The day as of whose end it is shown, where that is not now. */
  asOf?: string;
  /** How many entries of the record this person may read had been written by then. */
  entries?: number;
}

/** Something that could not be carried into a maintenance course, and the sentence that says why. */
export interface LeftBehind {
  what: string;
  because: string;
}

/** The maintenance course that was opened after a finished one. */
export interface CourseContinued {
  id: string;
  client: string;
  leftBehind: LeftBehind[];
}

/** One line of the record: what, when it happened, when it was written, by whom, and whether it was struck out. */
export interface RecordLine extends Omit<SeenFact, 'course' | 'by'> {
  by: { id: string; name: string };
  struck: { why: string; by: string; on: string } | null;
  /** How much of it the client may read: what is for clinicians alone is not shown to whoever looks over a shoulder. */
  client: SeenFact['seen'] | 'nothing';
  /** What of it is theirs too, where that is a part. */
  open?: unknown;
}

export interface RecordAnswer {
  course: string;
  facts: RecordLine[];
  /** How many entries are not for whoever reads; never what a client keeps back, of which no clinician is told. */
  withheld: number;
  /** How many earlier drafts of notes are left out, where that was asked for (`?drafts=last`). */
  earlierDrafts?: number;
}

/** One line of the log of looking, as the client and the therapist read it. */
export interface LookLine {
  at: string;
  name: string;
  standing: Standing;
  /** `course`, `record`, `export`, `letter`, `list` as a line of a list, `emergency`, `found` by name in an emergency. */
  what: string;
  reason: string;
  whose: 'own' | 'other';
}

/** Looks of one kind that are not shown yet: by whom, as what, at what, and how many. */
export interface MoreLooks extends Pick<LookLine, 'name' | 'standing' | 'what' | 'whose'> {
  /** What names the kind, to ask for the next: `?of=…&before=…`. */
  of: string;
  before: string;
  left: number;
}

export interface Looks {
  /** The newest of each kind, the newest first. */
  looks: LookLine[];
  more: MoreLooks[];
}

/** A course found by its client's name: enough to tell two people of one name apart, and no more. */
export interface FoundCourse {
  course: string;
  client: string;
  /** Year of birth; null where it is not known. */
  born: string | null;
  therapist: string;
  state: 'under way' | 'closed';
  /** What the one who asks is to it already; null where it has to be opened. */
  as: Standing | null;
}

export interface FoundCourses {
  found: FoundCourse[];
}

/** News as one person hears it: that something they see was added, never what it says. */
export interface HeardNews {
  course: string;
  /** The act's name; `changed` where it is not one the person could do themselves. */
  act: string;
  alarm: boolean;
  /** The id of the act, to whoever did it: a page that did it itself has its answer already. */
  id?: string;
}
