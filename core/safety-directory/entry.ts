import { z } from 'zod';
import { named } from '#core/forms/field-fault.ts';
import { day, id } from '#core/forms/fields.ts';
import { cleanName } from '#core/words/names.ts';
import { readHours } from './hours.ts';
import { directoryKinds } from './kinds.ts';
import { directoryWords } from './words.ts';

const wrong = directoryWords.en;

const asked = (says: string, most: number) =>
  z.string({ error: says }).overwrite(cleanName).trim().min(1, says).max(most, wrong.tooLong);
const maybe = (most: number) => z.string().overwrite(cleanName).trim().max(most, wrong.tooLong).default('');

/** What is written of an entry of the directory, on the page or in a file. */
export const entryForm = z.object({
  kind: z.enum(directoryKinds),
  name: asked(wrong.name, 120),
  /** A number, or how else it is reached. */
  reach: asked(wrong.reach, 200),
  /** For whom it is there: adults of the district, women with a child under one. */
  forWhom: maybe(200),
  /** As it was written; empty where nobody knows. */
  hours: maybe(200).refine((written) => readHours(written) !== undefined, {
    error: wrong.hours,
    ...named('no-hours'),
  }),
  /** On days on which the service is closed; a line that never shuts keeps them open. */
  holidays: z.enum(['open', 'closed', 'not_known']).default('not_known'),
  /** The id of a place of the programme, or the name of one; empty for all of the service. */
  place: maybe(120),
  /** In which languages one is understood there. */
  languages: maybe(120),
  /** What is for colleagues alone, as a line for those who refer, is not shown to clients. */
  readBy: z.enum(['everybody', 'staff']).default('everybody'),
});
export type EntryForm = z.output<typeof entryForm>;

/** An entry as it is kept, with who looked last whether it still holds. */
export const directoryEntry = entryForm.extend({
  id,
  checked: z.object({ on: day('happened'), by: z.string().max(200) }).nullable(),
});
export type DirectoryEntry = z.output<typeof directoryEntry>;

/** A service keeps no more than this: it is read when there is no time. */
export const mostEntries = 500;

export const directoryKept = z.array(directoryEntry).max(mostEntries, wrong.tooMany);
