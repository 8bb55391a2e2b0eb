import { z } from 'zod';
import { factsOf } from '#core/book/fact.ts';
import { type Author, author } from '#core/course/shared/author.ts';
import { id } from '#core/forms/fields.ts';
import { type FieldName, fieldNames, type PersonFields, personFields, ring } from './person.ts';

/** One thing written about one person. The inventory is its entries in order; every picture is drawn from them. */
export interface InventoryEntry {
  person: string;
  /** The person's entries are counted from 1: what a text was written against. */
  version: number;
  on: string;
  as: Author;
  fields: PersonFields;
  /** Fields emptied again. */
  clear: FieldName[];
  review?: 'draft' | 'reviewed' | 'parked';
  aside?: { why: string } | null;
  /** The number of the fact, where it speaks of safety: told to clinicians, as that of each answer about safety is. */
  seq?: number;
}

export interface InventoryPerson {
  id: string;
  addedBy: Author;
  addedOn: string;
  /** The number of the latest entry; `changePerson` names it. */
  version: number;
  fields: PersonFields;
  /** The version at which each field was last written. */
  fieldVersions: Partial<Record<FieldName | 'leftBlank', number>>;
  review: 'draft' | 'reviewed' | 'parked';
  /** Set aside with a reason, when the person no longer belongs in the picture. */
  aside: { why: string; on: string } | null;
}

export interface Inventory {
  people: InventoryPerson[];
  entries: InventoryEntry[];
}

export const person = { person: id };
export const reviewState = z.enum(['draft', 'reviewed', 'parked']);
export const placed = z.object({
  ...person,
  ring,
  angle: personFields.shape.angle,
  /** Which picture the person is placed in: as it is, as it was before the episode, as it is wished. */
  when: z.enum(['now', 'before', 'wished']).default('now'),
});

export const facts = {
  PersonAdded: z.object({ fields: personFields, as: author }),
  PersonChanged: z.object({
    ...person,
    fields: personFields,
    clear: z.array(z.enum(fieldNames)),
    as: author,
  }),
  PersonPlaced: placed.extend({ as: author }),
  PersonReviewed: z.object({ ...person, state: reviewState }),
  PersonSetAside: z.object({ ...person, why: z.string(), as: author }),
  PersonBroughtBack: z.object({ ...person, as: author }),
};
export const fact = factsOf(facts);
export const start: Inventory = { people: [], entries: [] };
