import { readableName } from '#core/words/names.ts';
import type { FieldName, PersonFields } from './person.ts';
import type { Inventory, InventoryEntry, InventoryPerson } from './state.ts';

function begun({ person, as, on }: InventoryEntry): InventoryPerson {
  return {
    id: person,
    addedBy: as,
    addedOn: on,
    version: 0,
    fields: {},
    fieldVersions: {},
    review: 'draft',
    aside: null,
  };
}

/** What was written, its name as it can stand in a line: older charts hold names as they were typed. */
const readable = (fields: PersonFields): PersonFields =>
  fields.displayName === undefined ? fields : { ...fields, displayName: readableName(fields.displayName) };

function afterEntry(person: InventoryPerson, entry: InventoryEntry): InventoryPerson {
  const fields: PersonFields = { ...person.fields, ...readable(entry.fields) };
  for (const field of entry.clear) delete fields[field];
  const touched = [...Object.keys(entry.fields), ...entry.clear] as FieldName[];
  const written = Object.fromEntries(touched.map((field) => [field, entry.version]));
  return {
    ...person,
    version: entry.version,
    fields,
    fieldVersions: { ...person.fieldVersions, ...written },
    review: entry.review ?? person.review,
    aside: entry.aside === undefined ? person.aside : entry.aside && { ...entry.aside, on: entry.on },
  };
}

/** The people as these entries tell them, in the order they came. */
export function peopleFrom(entries: readonly InventoryEntry[]): InventoryPerson[] {
  const people = new Map<string, InventoryPerson>();
  for (const entry of entries) {
    people.set(entry.person, afterEntry(people.get(entry.person) ?? begun(entry), entry));
  }
  return [...people.values()];
}

/** The inventory with one more entry; the same as drawing it anew, sparing the entries before. */
export function withOneMore({ entries, people }: Inventory, entry: InventoryEntry): Inventory {
  const known = people.find(({ id }) => id === entry.person);
  const next = afterEntry(known ?? begun(entry), entry);
  return {
    entries: [...entries, entry],
    people: known ? people.map((each) => (each === known ? next : each)) : [...people, next],
  };
}

/** The inventory as it was at the end of a day: the picture at the start, the middle or the end of the course. */
export function inventoryAsOf({ entries }: Inventory, day: string): Inventory {
  const then = entries.filter(({ on }) => on <= day);
  return { entries: then, people: peopleFrom(then) };
}
