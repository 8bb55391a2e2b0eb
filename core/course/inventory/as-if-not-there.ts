import type { Doing } from '#core/book/doing.ts';
import type { NewFact } from '#core/book/fact.ts';
import { valuesIn, withTexts } from '#core/book/redaction.ts';
import { isClinician } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';
import { isRefusal, type Refusal } from '#core/forms/refusal.ts';
import { inventorySeenBy } from './seen-by.ts';
import { wishesIn } from './wishes.ts';

/**
 * For a clinician, what the client keeps back is not there: no act reaches it by its id, and none tells that it is. So an act
 * is decided with another id in its place, which nothing in the course bears. IPT protocol reference, 4.2 (disclosure), 9.6.
 */

/** The ids in a form of what this person is not shown; whoever they wrote of themselves, or are told of for safety, is. */
function hiddenIn(course: Course, form: unknown, doing: Doing): string[] {
  const { people, things, gone } = wishesIn(course);
  if (people.size + things.size === 0) return [];
  const texts = valuesIn(form, (_key, leaf) => (typeof leaf === 'string' ? leaf : ''));
  const isKept = (text: string) => things.has(text) || gone.has(text);
  const named = [...texts].filter((text) => people.has(text) || isKept(text));
  if (named.length === 0) return named;
  const shown = inventorySeenBy(course.inventory, doing).people;
  return named.filter((id) => isKept(id) || !shown.some((person) => person.id === id));
}

/** Decides as if nothing that is kept back from whoever does this were there. */
export function asIfNotThere(
  course: Course,
  form: unknown,
  doing: Doing,
  decide: (form: unknown) => NewFact[] | Refusal,
): NewFact[] | Refusal {
  const hidden = isClinician(doing) ? hiddenIn(course, form, doing) : [];
  if (hidden.length === 0) return decide(form);
  const nothings = new Map(hidden.map((id, place) => [id, `nothing-by-this-id-${place}`]));
  const ids = new Map([...nothings].map(([id, nothing]) => [nothing, id]));
  const decided = decide(withTexts(form, (text) => nothings.get(text) ?? text));
  const named = (text: string) => [...ids].reduce((so, [nothing, id]) => so.replaceAll(nothing, id), text);
  return isRefusal(decided) ? withTexts(decided, named) : withTexts(decided, (text) => ids.get(text) ?? text);
}
