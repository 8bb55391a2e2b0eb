import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id, whole } from '#core/forms/fields.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { type Sheet, sheetShape } from '#core/protocols/protocol/sheet.ts';

/** What stands in one field of a sheet: words, an id, a day; a number; several of them; rows. */
const single = z.union([z.string(), z.number(), z.array(z.string())]);

/** One row, by field; `as` says whose hand it is of, where that is another than the one that wrote the sheet. */
const row = z.record(z.string(), single);
export type SheetRow = z.output<typeof row>;
export type SheetValue = z.output<typeof single> | SheetRow[];

/** What stands in a sheet, by field; a field that nobody filled in is absent. */
export const writtenFields = z.record(z.string(), z.union([single, z.array(row)]));
export type SheetFields = z.output<typeof writtenFields>;

export const answers = ['agrees', 'partly', 'no'] as const;
const session = sessionInFact.optional();
const entry = z.string();
const version = whole.min(1);
const said = { entry, version, words: z.string(), as: author, session };

/** What a chart keeps of sheets. */
export const facts = {
  /** The sheet as its protocol asks for it, kept with the course so that it can be read whatever becomes of the protocol. */
  SheetBegun: z.object({ sheet: sheetShape, protocol: z.object({ id: z.string(), edition: z.string() }) }),
  SheetWritten: z.object({
    sheet: z.string(),
    entry: id,
    fields: writtenFields,
    as: author,
    session,
    version: version.optional(),
  }),
  SheetShared: z.object({ entry, version }),
  SheetAnswered: z.object({ ...said, answer: z.enum(answers) }),
  SheetCommented: z.object(said),
  SheetSetAside: z.object({ entry, why: z.string(), as: author }),
};
export const fact = factsOf(facts);

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
