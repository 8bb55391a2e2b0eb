import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { author } from '#core/course/shared/author.ts';
import { id, whole } from '#core/forms/fields.ts';
import { sessionInFact } from '#core/forms/session-number.ts';
import { sheetShape } from '#core/protocols/protocol/sheet.ts';

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
