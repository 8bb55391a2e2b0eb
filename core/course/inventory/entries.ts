import type { Writer } from '#core/course/shared/author.ts';
import type { FieldName, PersonFields, Ring } from './person.ts';

/** One thing written about one person. The inventory is its entries in order; every picture is drawn from them. */
export interface InventoryEntry {
  person: string;
  /** The person's entries are counted from 1: what a text was written against. */
  version: number;
  on: string;
  as: Writer;
  fields: PersonFields;
  /** Fields emptied again. */
  clear: FieldName[];
  review?: 'draft' | 'reviewed' | 'parked';
  aside?: { why: string } | null;
}

export interface InventoryPerson {
  id: string;
  addedBy: Writer;
  addedOn: string;
  /** The number of the latest entry; `changePerson` names it. */
  version: number;
  fields: PersonFields;
  /** The version at which each field was last written. */
  written: Partial<Record<FieldName | 'leftBlank', number>>;
  review: 'draft' | 'reviewed' | 'parked';
  /** Set aside with a reason, when the person no longer belongs in the picture. */
  aside: { why: string; on: string } | null;
}

export interface Inventory {
  people: InventoryPerson[];
  entries: InventoryEntry[];
}

function begun({ person, as, on }: InventoryEntry): InventoryPerson {
  return {
    id: person,
    addedBy: as,
    addedOn: on,
    version: 0,
    fields: {},
    written: {},
    review: 'draft',
    aside: null,
  };
}

function withEntry(person: InventoryPerson, entry: InventoryEntry): InventoryPerson {
  const fields: PersonFields = { ...person.fields, ...entry.fields };
  for (const field of entry.clear) delete fields[field];
  const touched = [...Object.keys(entry.fields), ...entry.clear] as FieldName[];
  const written = Object.fromEntries(touched.map((field) => [field, entry.version]));
  return {
    ...person,
    version: entry.version,
    fields,
    written: { ...person.written, ...written },
    review: entry.review ?? person.review,
    aside: entry.aside === undefined ? person.aside : entry.aside && { ...entry.aside, on: entry.on },
  };
}

/** The people as these entries tell them, in the order they came. */
export function peopleFrom(entries: readonly InventoryEntry[]): InventoryPerson[] {
  const people = new Map<string, InventoryPerson>();
  for (const entry of entries) {
    people.set(entry.person, withEntry(people.get(entry.person) ?? begun(entry), entry));
  }
  return [...people.values()];
}

/** The inventory with one more entry; the same as drawing it anew, sparing the entries before. */
export function withOneMore({ entries, people }: Inventory, entry: InventoryEntry): Inventory {
  const known = people.find(({ id }) => id === entry.person);
  const next = withEntry(known ?? begun(entry), entry);
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

/** The people in the picture now: nobody who has been set aside. */
export const presentPeople = ({ people }: Inventory) => people.filter(({ aside }) => !aside);

/** The person by id, set aside or not; undefined when the id points to nobody. */
export const personOf = ({ people }: Inventory, id: string) => people.find((each) => each.id === id);

/** The ring in which somebody stood at the end of the day they were first placed; undefined before. */
export function firstRing({ entries }: Inventory, id: string): Ring | undefined {
  const placed = entries.filter(({ person, fields }) => person === id && fields.ring !== undefined);
  const [first] = placed;
  return placed.findLast(({ on }) => on === first?.on)?.fields.ring;
}

/** Who wrote what stands in a field, and when; undefined where nothing stands. */
export function writtenBy({ entries }: Inventory, id: string, field: FieldName): Written | undefined {
  const found = entries.findLast(
    ({ person, fields, clear }) => person === id && (field in fields || clear.includes(field)),
  );
  return found && field in found.fields ? { as: found.as, on: found.on } : undefined;
}

export type Written = Pick<InventoryEntry, 'as' | 'on'>;
