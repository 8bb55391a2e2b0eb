import { personOf } from './people.ts';
import type { FieldName, PersonFields } from './person.ts';
import type { Inventory, InventoryEntry } from './state.ts';

/** What is laid side by side of a tie: how close, how often, what is good and what is not, conflict, what is expected. */
export const tieFields = [
  'ring',
  'contactFrequency',
  'satisfying',
  'unsatisfying',
  'conflict',
  'myExpectations',
  'theirExpectations',
] as const satisfies readonly FieldName[];
export type TieField = (typeof tieFields)[number];

export interface Said {
  on: string;
  value: PersonFields[TieField];
}

/** One thing of a tie, as it was first said and as it stands now; `now` is absent where nothing was said since. */
export interface TieChange {
  field: TieField;
  first: Said;
  now?: Said;
}

/**
 * How a tie changed over the course, beyond its ring: each thing as it stood at the end of the day it was first said,
 * and as it stands today. What was emptied again is left out. IPT protocol reference, 4.2 (snapshots), 4.5.
 */
export function tieThenNow(inventory: Inventory, person: string): TieChange[] {
  const fields = personOf(inventory, person)?.fields ?? {};
  const entries = inventory.entries.filter((entry) => entry.person === person);
  return tieFields.flatMap((field): TieChange[] => {
    const said = entries.filter((entry) => entry.fields[field] !== undefined);
    const begun = said.at(0);
    const first = said.findLast(({ on }) => on === begun?.on);
    const last = said.at(-1);
    if (!first || !last || fields[field] === undefined) return [];
    const told = { field, first: { on: first.on, value: first.fields[field] } };
    return first === last ? [told] : [{ ...told, now: { on: last.on, value: fields[field] } }];
  });
}

/** An entry with what is laid side by side of a tie and nothing else, as paper keeps it. */
export function ofTheTie({ person, version, on, as, fields }: InventoryEntry): InventoryEntry {
  const kept = tieFields
    .filter((field) => fields[field] !== undefined)
    .map((field) => [field, fields[field]]);
  return { person, version, on, as, fields: Object.fromEntries(kept), clear: [] };
}

/** Whether anything of the tie was said anew since it was first told. */
export const tieMoved = (changes: readonly TieChange[]): boolean =>
  changes.some(({ now }) => now !== undefined);
