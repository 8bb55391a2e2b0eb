import type { DirectoryPlace } from '#core/safety-directory/by-place.ts';
import type { DirectoryEntry } from '#core/safety-directory/entry.ts';
import type { DirectoryClock } from '#core/safety-directory/open-now.ts';

/** Whom to reach when somebody is not safe, by place; as the service keeps it, for those who work here. */
export interface SafetyDirectory extends DirectoryClock {
  entries: readonly DirectoryEntry[];
  /** The places of the programme that are in use; empty where there is none. */
  places: DirectoryPlace[];
  today: string;
}

/** What a client reads of it: what serves the place where they live and is not for colleagues alone. */
export interface DirectoryForClient extends DirectoryClock {
  entries: Omit<DirectoryEntry, 'readBy' | 'checked' | 'place'>[];
  /** Where they live, as the place is called; empty where it was not told. */
  place: string;
}

/** What would become of one line of a file. */
export interface DirectoryLine {
  line: number;
  becomes: 'added' | 'changed' | 'same' | 'refused';
  says: string;
  column?: string;
}

/** A trial run of a file: nothing is written by it. */
export interface DirectoryTrial {
  lines: DirectoryLine[];
  counts: Record<DirectoryLine['becomes'], number>;
  /** Headings that Kith knows nothing of. */
  unknown: string[];
  /** What names this trial run, to be said when it is confirmed. */
  shown: string;
}
