import type { Course } from '#core/course/course.ts';
import { hasDied } from '#core/course/inventory/has-died.ts';
import { presentPeople } from '#core/course/inventory/people.ts';
import type { InventoryPerson } from '#core/course/inventory/state.ts';
import { isSameName } from '#core/words/names.ts';
import type { EventKind } from './event.ts';

/** Something told of a person that the timeline does not know of yet. */
export interface ToldOfPerson {
  person: string;
  name: string;
  kind: EventKind;
  what: string;
  /** Whole or partial; undefined where no date was told. */
  on?: string;
}

function toldOf({ id, fields }: InventoryPerson): ToldOfPerson[] {
  const { displayName: name, deathDate, recentChanges = [] } = fields;
  if (!name) return [];
  const death = hasDied(fields)
    ? [{ person: id, name, kind: 'death' as const, what: `${name} died`, on: deathDate }]
    : [];
  return [
    ...death,
    ...recentChanges.map(({ what, on }) => ({ person: id, name, kind: 'other' as const, what, on })),
  ];
}

/**
 * Deaths and recent changes told with the people, for the timeline (INV.recentChanges; IPT protocol reference, 4.2).
 * What was put there once is not asked for again, even if it was taken off.
 */
export function notOnTimelineYet(course: Course): ToldOfPerson[] {
  const isThere = ({ person, kind, what, on }: ToldOfPerson) =>
    course.timeline.events.some(
      (event) =>
        event.people.includes(person) &&
        (kind === 'death'
          ? event.kind === 'death'
          : isSameName(event.what, what) || (on && event.date === on)),
    );
  return presentPeople(course.inventory)
    .flatMap(toldOf)
    .filter((told) => !isThere(told));
}
