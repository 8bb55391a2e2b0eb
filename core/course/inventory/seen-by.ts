import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { peopleFrom } from './entries.ts';
import { type FieldName, type PersonFields, therapistsFields } from './person.ts';
import type { Inventory, InventoryEntry } from './state.ts';
import { isUnsafeAnswer } from './unsafe-ties.ts';

/** Fields whose words never come back to a client's screen, where somebody may be looking over a shoulder. */
const neverShown: readonly FieldName[] = [...therapistsFields, 'safety'];

/** Whether a leaf of the client's own writing stays off their screen all the same: what they said of safety. */
export function isNeverOnScreen(key: string, value: unknown): boolean {
  return (
    key === 'safety' || (key === 'tone' && value === 'unsafe') || (key === 'field' && value === 'safety')
  );
}

function without(fields: PersonFields, hidden: readonly FieldName[]): PersonFields {
  const rest = Object.entries(fields).filter(([name]) => !hidden.includes(name as FieldName));
  const seen = Object.fromEntries(rest) as PersonFields;
  if (seen.tone === 'unsafe') delete seen.tone;
  if (seen.leftBlank) {
    seen.leftBlank = seen.leftBlank.filter(({ field }) => !hidden.includes(field));
  }
  return seen;
}

/** People of whom the client said they do not feel safe with them. */
export function notSafe({ people }: Inventory): Set<string> {
  return new Set(people.filter(({ fields }) => isUnsafeAnswer(fields.safety)).map(({ id }) => id));
}

/** Without the tie to somebody who is not safe, no page of the client's can name that person as one to turn to. */
export function forTheClient(written: InventoryEntry, unsafe: ReadonlySet<string>): InventoryEntry {
  const { seq: _ofSafety, ...entry } = written;
  return {
    ...entry,
    fields: without(entry.fields, unsafe.has(entry.person) ? [...neverShown, 'tone'] : neverShown),
    clear: entry.clear.filter((field) => !neverShown.includes(field)),
    review: undefined,
  };
}

/** Ids of the people about whom the client would say nothing yet (`disclosure` is `not_now`). */
export function withheldPeople({ people }: Inventory): Set<string> {
  return new Set(people.filter(({ fields }) => fields.disclosure === 'not_now').map(({ id }) => id));
}

/**
 * Of what a client keeps back only the answer about safety is told, without a name: safety is asked of everybody.
 * Where the therapist wrote about the person too, they also see that the client would rather not go on.
 */
function whatIsStillTold(entry: InventoryEntry, known: boolean): InventoryEntry[] {
  const { safety, disclosure } = entry.fields;
  const fields: PersonFields = { ...(safety && { safety }), ...(known && disclosure && { disclosure }) };
  return Object.keys(fields).length > 0 ? [{ ...entry, fields, clear: [] }] : [];
}

/** The inventory as a viewer may see it (IPT protocol reference, 4.2 disclosure and safety; invariants of 9.6). */
export function inventorySeenBy(inventory: Inventory, viewer: Viewer): Inventory {
  if (isClinician(viewer)) return inventoryWithholding(inventory, withheldPeople(inventory));
  const entries =
    viewer.as === 'client' ? inventory.entries.map((entry) => forTheClient(entry, notSafe(inventory))) : [];
  return { entries, people: peopleFrom(entries) };
}

/** What a clinician sees of the inventory, with these people kept back, whether or not they were on that day. */
export function inventoryWithholding(seen: Inventory, withheld: ReadonlySet<string>): Inventory {
  const known = new Set(seen.entries.filter(({ as }) => as === 'therapist').map(({ person }) => person));
  const left = seen.entries.flatMap((entry) =>
    entry.as === 'client' && withheld.has(entry.person)
      ? whatIsStillTold(entry, known.has(entry.person))
      : [entry],
  );
  const isSaid = (id: string) =>
    left.some(({ person, fields }) => person === id && fields.disclosure === 'not_now');
  const wishes = seen.people
    .filter(({ id }) => withheld.has(id) && known.has(id) && !isSaid(id))
    .map(({ id, version, addedOn }): InventoryEntry => {
      return { person: id, version, on: addedOn, as: 'client', fields: { disclosure: 'not_now' }, clear: [] };
    });
  const entries = [...left, ...wishes];
  return { entries, people: peopleFrom(entries) };
}
