/** The files that a service brings along: each kind of thing as CSV, or in a Bundle of FHIR. */
export type BroughtFile = 'clients' | 'courses' | 'appointments' | 'scores' | 'bundle';

/** What becomes of one line of a file, and why. */
export interface BroughtLine {
  file: BroughtFile;
  line: number;
  /** It is no line but the entry of a Bundle, by its place in it. */
  entry?: true;
  /** `here`: it was brought before. `asked`: it waits for an answer. */
  becomes: 'brought' | 'here' | 'left_out' | 'refused' | 'asked';
  says: string;
  /** The column at fault, and what stands in it. */
  column?: string;
  given?: string;
  /** Which question is open: which number of a day comes first, or whether it is somebody known. */
  asks?: 'days' | 'same_person';
  /** It cannot be taken because of another line, which is told itself. */
  waits?: true;
  /** Bringing it raises an alarm, which stands from today. */
  alarm?: true;
  /** It comes in, at an hour for which its therapist is booked already. */
  doublyBooked?: true;
}

/** A trial run: nothing was written. */
export interface TrialRun {
  lines: BroughtLine[];
  /** How many lines become what. */
  counts: Record<BroughtLine['becomes'], number>;
  alarms: number;
  /** Names this very outcome: what is brought is what was shown, or nothing. */
  shown: string;
}

/** One run that was brought. */
export interface BroughtRun {
  id: string;
  by: string;
  at: string;
  clients: number;
  courses: number;
  state: 'here' | 'taken_out' | 'in_part';
}

/** What a run left when it was taken out, and why. */
export interface LeftOfRun {
  course: string | null;
  says: string;
}
