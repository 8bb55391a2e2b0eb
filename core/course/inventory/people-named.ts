import type { z } from 'zod';
import { isClinician, type Viewer } from '#core/book/viewer.ts';
import type { Course } from '#core/course/course.ts';
import { asksForPerson } from '#core/forms/person-named.ts';
import { distinctPlaces, placesOnce, stringsAt } from '#core/forms/places.ts';
import { type Refusal, refuse } from '#core/forms/refusal.ts';
import { hasDied } from './has-died.ts';
import { inventorySeenBy, withheldPeople } from './seen-by.ts';
import { wishesIn } from './wishes.ts';
import { peopleNamedWords } from './words.ts';

const askedIn = placesOnce(asksForPerson);

/** The places of an act's form that ask for one of the client's people; read from the form once. */
export const peopleAskedIn = (form: z.ZodType): readonly string[] => distinctPlaces(askedIn(form));

/**
 * Refuses a form that names somebody who is not among the client's people, as far as this viewer is shown them: whoever
 * the client says nothing of yet can be named nowhere by a clinician. IPT protocol reference, 4.2 (disclosure).
 */
export function refuseUnknown(
  course: Course,
  form: z.ZodType,
  filled: unknown,
  viewer: Viewer,
): Refusal | undefined {
  return refuseUnknownPeople(
    course,
    peopleAskedIn(form).flatMap((place) => stringsAt(filled, place).filter((id) => id !== '')),
    viewer,
  );
}

/** The same of people whose places a form does not know, as those in a protocol’s own sheets. */
export function refuseUnknownPeople(
  course: Course,
  named: readonly string[],
  viewer: Viewer,
): Refusal | undefined {
  if (named.length === 0) return undefined;
  const shown = inventorySeenBy(course.inventory, viewer).people.filter(({ fields }) => fields.displayName);
  const unknown = named.filter((id) => !shown.some((person) => person.id === id));
  if (unknown.every((id) => isLeftOf(course, id))) return undefined;
  return refuse('no-such-person', peopleNamedWords.en.thisPersonIsNot);
}

/** Whether somebody was struck out of the inventory and is still named elsewhere: that text can be written again. */
const isLeftOf = (course: Course, id: string) =>
  !course.inventory.people.some((person) => person.id === id) &&
  (isNamedIn(course, id) || isAnywhereIn(course.sheets.entries, id));

/** A sheet’s fields bear names of their protocol’s own. */
const isAnywhereIn = (value: unknown, id: string): boolean =>
  value === id ||
  (typeof value === 'object' && value !== null && Object.values(value).some((one) => isAnywhereIn(one, id)));

const namesPeople = /^(person|people|outsidePerson|with)/;

function isNamedIn(value: unknown, id: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, one]) => (namesPeople.test(key) && [one].flat().includes(id)) || isNamedIn(one, id),
  );
}

/**
 * Whom a text names after somebody rewrote it: those this writer chose, and those it named before whom this writer is
 * not shown. What one cannot see, one cannot have taken out. IPT protocol reference, 4.2 (disclosure).
 */
export function stillNaming(
  { inventory }: Course,
  before: readonly string[],
  chosen: readonly string[],
  writer: Viewer,
): string[] {
  if (!isClinician(writer)) return [...chosen];
  const withheld = withheldPeople(inventory);
  return [...chosen, ...before.filter((id) => withheld.has(id) && !chosen.includes(id))];
}

/**
 * Whether what a text pointed to stays pointed to when this writer leaves it out: they are not shown it. IPT protocol
 * reference, 4.2 (disclosure).
 */
export function stillPointsTo(course: Course, id: string | undefined, writer: Viewer): boolean {
  if (id === undefined || !isClinician(writer)) return false;
  const { things, gone } = wishesIn(course);
  return things.has(id) || gone.has(id);
}

/** Whether the person is living, as the inventory says. */
export function livingOf(course: Course, personId: string): 'living' | 'deceased' | 'unknown' {
  const fields = course.inventory.people.find(({ id }) => id === personId)?.fields ?? {};
  return hasDied(fields) ? 'deceased' : (fields.living ?? 'unknown');
}
