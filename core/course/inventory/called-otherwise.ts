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

/**
 * What each person whom the client keeps back is called for those they are kept from, in place of their id: by their place
 * among the people, which stays while others are kept back or told of. IPT protocol reference, 4.2 (disclosure).
 */
export function calledOtherwise({ inventory, wished }: WithWishes): ReadonlyMap<string, string> {
  const all = wished?.inventory ?? inventory;
  const withheld = new Set([...withheldPeople(inventory), ...withheldPeople(all)]);
  const names = all.people.map(({ id }, place) => [id, `kept-back-${place + 1}`] as const);
  return new Map(names.filter(([id]) => withheld.has(id)));
}

/** What a clinician filled in, with whom it names by the ids that the record knows them by. */
export function byTheirIds<Form>(course: WithWishes, form: Form, doing: Viewer): Form {
  const called = isClinician(doing) ? calledOtherwise(course) : new Map<string, string>();
  if (called.size === 0) return form;
  const ids = new Map([...called].map(([id, name]) => [name, id]));
  return withTexts(form, (text) => ids.get(text) ?? text);
}
