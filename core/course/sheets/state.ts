import type { Author } from '#core/course/shared/author.ts';
import type { Sheet } from '#core/protocols/protocol/sheet.ts';
import type { answers, SheetFields } from './shapes.ts';

/** A sheet as its protocol asked for it when it was written. */
export interface SheetForm {
  sheet: Sheet;
  protocol: { id: string; edition: string };
}

/** One writing of a sheet. */
export interface SheetVersion {
  version: number;
  on: string;
  by: string;
  as: Author;
  fields: SheetFields;
  /** Place of what it asked among the course's `forms`. */
  form: number;
  shared: string | 'not_yet';
  session?: number;
}

/** What the client said to one version: to the therapist in a session, or from their phone. */
export interface SheetSaid {
  version: number;
  words: string;
  on: string;
  as: Author;
  session?: number;
}

export interface SheetAnswer extends SheetSaid {
  answer: (typeof answers)[number];
}

/** One sheet that was written: the only one of its kind, or one of several, such as an episode. */
export interface SheetEntry {
  id: string;
  sheet: string;
  /** First to last; the last is how it stands. */
  versions: SheetVersion[];
  /** What the client answered each time they were asked whether it fits. */
  answers: SheetAnswer[];
  comments: SheetSaid[];
  /** Why it was set aside; null while it stands. */
  aside: { why: string; on: string; as: Author } | null;
}

/** The sheets of the course's protocol, and of those it followed before. */
export interface Sheets {
  forms: SheetForm[];
  entries: SheetEntry[];
}

export const start: Sheets = { forms: [], entries: [] };
