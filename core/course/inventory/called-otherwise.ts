import { withTexts } from '#core/book/redaction.ts';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import { withheldPeople } from './seen-by.ts';
import type { Inventory } from './state.ts';

interface WithInventory {
  inventory: Inventory;
}

/** A course with its people, and that with what was struck out of the client’s own. */
export interface WithWishes extends WithInventory {
  wished: WithInventory | null;
}

/** A name made of an id, from which the id is not read: FNV-1a, from two beginnings so that no two people share one. */
function nameOf(id: string): string {
  const hashes = [0x811c9dc5, 0x1b873593].map((start) =>
    [...id].reduce((hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193), start),
  );
  return `kept-back-${hashes.map((hash) => (hash >>> 0).toString(36)).join('')}`;
}

/**
 * What each person whom the client keeps back is called for those they are kept from, in place of their id. It stays while
 * others are kept back or told of, and does not count them: a number would tell of people nobody is told of. IPT protocol
 * reference, 4.2 (disclosure).
 */
export function calledOtherwise({ inventory, wished }: WithWishes): ReadonlyMap<string, string> {
  const all = wished?.inventory ?? inventory;
  const withheld = new Set([...withheldPeople(inventory), ...withheldPeople(all)]);
  return new Map(all.people.flatMap(({ id }) => (withheld.has(id) ? [[id, nameOf(id)] as const] : [])));
}

/** What a clinician filled in, with whom it names by the ids that the record knows them by. */
export function byTheirIds<Form>(course: WithWishes, form: Form, doing: Viewer): Form {
  const called = isClinician(doing) ? calledOtherwise(course) : new Map<string, string>();
  if (called.size === 0) return form;
  const ids = new Map([...called].map(([id, name]) => [name, id]));
  return withTexts(form, (text) => ids.get(text) ?? text);
}
