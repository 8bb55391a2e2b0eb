import type { FieldName, Ring } from './person.ts';
import type { Inventory, InventoryEntry } from './state.ts';

/** The people in the picture now: nobody who has been set aside. */
export const presentPeople = ({ people }: Inventory) => people.filter(({ aside }) => !aside);

/** The person by id, set aside or not; undefined when the id points to nobody. */
export const personOf = ({ people }: Inventory, id: string) => people.find((each) => each.id === id);

/** What somebody is called; empty where the record, as this viewer sees it, has no name for them. */
export const nameOf = (inventory: Inventory, id: string): string =>
  personOf(inventory, id)?.fields.displayName ?? '';

/** What these people are called; those without a name are left out. */
export const namesOf = (inventory: Inventory, ids: readonly string[]): string[] =>
  ids.map((id) => nameOf(inventory, id)).filter(Boolean);

/** The ring in which somebody stood at the end of the day they were first placed; undefined before. */
export function firstRing({ entries }: Inventory, id: string): Ring | undefined {
  const placed = entries.filter(({ person, fields }) => person === id && fields.ring !== undefined);
  const [first] = placed;
  return placed.findLast(({ on }) => on === first?.on)?.fields.ring;
}

/** Who wrote what stands in a field, and when; undefined where nothing stands. */
export function writtenBy({ entries }: Inventory, id: string, field: FieldName): FieldAuthor | undefined {
  const found = entries.findLast(
    ({ person, fields, clear }) => person === id && (field in fields || clear.includes(field)),
  );
  return found && field in found.fields ? { as: found.as, on: found.on } : undefined;
}

export type FieldAuthor = Pick<InventoryEntry, 'as' | 'on'>;
