import { z } from 'zod';
import { inWords } from './in-words.ts';
import { roleId } from './person-beside.ts';
import { sources } from './sources.ts';
import { words as said } from './words.ts';

/** Names under which a chart says whose hand wrote something. */
const hands = ['as', 'by', 'recordedBy', 'changedBy', 'addedBy', 'listedBy'];

const fieldId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*$/, said.en.fieldId)
  .refine((id) => !hands.includes(id), said.en.hand);

const asked = {
  id: fieldId,
  /** What stands above the field. */
  name: inWords,
  /** What the client reads above it, where it is put to them in other inWords. */
  clientLabel: inWords.optional(),
  /** A line under it: what belongs here. */
  hint: inWords.optional(),
  /** Whether the sheet can be kept without it. */
  needed: z.boolean().optional(),
  /** `team`: never shown to the client, even where the sheet is. */
  seenBy: z.enum(['as_the_sheet', 'team']).optional(),
};

const option = z.strictObject({ id: inWords, name: inWords });

/** One thing a sheet asks for, save rows of several. */
const single = [
  z.strictObject({ ...asked, kind: z.literal('text'), long: z.boolean().optional() }),
  z.strictObject({ ...asked, kind: z.literal('list') }),
  z.strictObject({ ...asked, kind: z.literal('choice'), options: z.array(option).min(2) }),
  z.strictObject({ ...asked, kind: z.literal('choices'), options: z.array(option).min(2) }),
  z.strictObject({ ...asked, kind: z.literal('yes_no') }),
  z.strictObject({
    ...asked,
    kind: z.literal('scale'),
    min: z.number().int(),
    max: z.number().int(),
    /** Which end is the better one; never assumed. */
    higherIs: z.enum(['better', 'worse', 'neither']),
    ends: z.tuple([inWords, inWords]).optional(),
  }),
  z.strictObject({
    ...asked,
    kind: z.literal('number'),
    min: z.number(),
    max: z.number(),
    unit: inWords.optional(),
  }),
  /** `ahead`: a day that may lie ahead; `lived`: one that has been. */
  z.strictObject({
    ...asked,
    kind: z.literal('date'),
    means: z.enum(['lived', 'ahead', 'either']).optional(),
  }),
  z.strictObject({ ...asked, kind: z.literal('session') }),
  /** Somebody of the inventory. */
  z.strictObject({ ...asked, kind: z.literal('person') }),
  /** Something on the timeline. */
  z.strictObject({ ...asked, kind: z.literal('event') }),
] as const;

export const singleFieldShape = z.discriminatedUnion('kind', single);
export type SingleField = z.output<typeof singleFieldShape>;

export const sheetFieldShape = z.discriminatedUnion('kind', [
  ...single,
  z.strictObject({
    ...asked,
    kind: z.literal('rows'),
    /** What one row is called: an example, a step. */
    rowName: inWords,
    /** At least so many before the sheet can be agreed. */
    atLeast: z.number().int().min(0).optional(),
    fields: z.array(singleFieldShape).min(1),
  }),
]);
export type SheetField = z.output<typeof sheetFieldShape>;

/**
 * Pictures that a sheet can be drawn as; each has a table that says the same. Their fields, in order:
 * `pattern`: how one sees oneself, how one sees the other, the feeling that joins them, what it protects from;
 * `chain`: each link, from the wish to how one copes;
 * `ladder`: one choice of which the options are the rungs, lowest first; or each field a rung, lowest first.
 */
export const sheetPictures = ['pattern', 'chain', 'ladder'] as const;

/** A form that a protocol brings: what it asks, who writes it, who sees it, whether the client agrees to it. */
export const sheetShape = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, said.en.sheetId),
  name: inWords,
  /** What the client reads above it, and what it is for in their inWords; needed where the client sees or writes it. */
  clientLabel: inWords.optional(),
  clientSays: inWords.optional(),
  /** What it is for, in a line for the therapist. */
  says: inWords,
  /** Who may write it. */
  writes: z.array(z.enum(['therapist', 'client'])).min(1, said.en.whoWrites),
  /** Who sees it besides the clinicians: the client, and people beside the client by role. */
  sees: z.array(z.union([z.literal('client'), roleId])),
  /** From when the client sees what the therapist writes: at once, when it is shared, or never. */
  shown: z.enum(['at_once', 'when_shared', 'never']),
  /** Whether the client is asked to agree to it. */
  agreed: z.boolean(),
  /** `versions`: one, of which every version is kept; `many`: several, such as episodes. */
  kept: z.enum(['versions', 'many']),
  /** Roles of the phases in which Today offers it. */
  offered: z.array(z.enum(['initial', 'middle', 'ending'])),
  fields: z.array(sheetFieldShape).min(1, said.en.asksSomething),
  picture: z.strictObject({ as: z.enum(sheetPictures), fields: z.array(fieldId).min(1) }).optional(),
  sources,
});
export type Sheet = z.output<typeof sheetShape>;
