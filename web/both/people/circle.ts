import { firstRing, presentPeople } from '#core/course/inventory/people.ts';
import type { Ring } from '#core/course/inventory/person.ts';
import type { Inventory, InventoryPerson } from '#core/course/inventory/state.ts';
import { placed } from '#core/course/inventory/state.ts';
import { answersOf } from '#core/forms/answers-of.ts';
import type { CirclePerson } from '#web/pictures/circle/on-rings.ts';
import { kindOf, movedFrom, supportOf, toneOf } from './circle-marks.ts';

/** Which picture: as it is, as it was before the episode, or as it is wished. */
export const circlePictures = answersOf(placed, 'when');
export type CirclePicture = (typeof circlePictures)[number];

/** `private` draws what only clinicians see: an unsafe tie, and a tie to the onset. */
export type CircleLayer = 'shared' | 'private';

interface Drawn {
  layer: CircleLayer;
  picture?: CirclePicture;
  /** Where somebody stood first: in this course, or in the earliest picture beside this one. */
  first?: (person: string) => Ring | undefined;
  /** What a part of life is called, where they are drawn as wedges. */
  sectorName?: (sector: string) => string;
}

/** The people as the closeness circle draws them; whoever has no ring yet is not on it (IPT protocol reference, 4.4). */
export function circlePeople(inventory: Inventory, drawn: Drawn): CirclePerson[] {
  const { layer, picture = 'now', first = (id) => firstRing(inventory, id), sectorName } = drawn;
  return presentPeople(inventory).flatMap(({ fields, id }): CirclePerson[] => {
    const { ring: now, ringBefore, ringWished, angle, onsetLinked, sector, displayName } = fields;
    const ring = { now, before: ringBefore ?? now, wished: ringWished ?? now }[picture];
    if (ring === undefined || !displayName) return [];
    const moves = picture === 'now' ? { ringBefore: movedFrom(fields, first(id)), ringWished } : {};
    const onset = layer === 'private' && onsetLinked?.answer === 'linked' ? ('linked' as const) : undefined;
    return [
      {
        id,
        name: displayName,
        kind: kindOf(fields),
        ring,
        angle,
        tone: toneOf(fields, layer),
        support: supportOf(fields),
        onset,
        ...(sectorName && { sector: sectorName(sector ?? 'other') }),
        ...moves,
      },
    ];
  });
}

/** The people nobody has placed yet. */
export const unplacedPeople = (inventory: Inventory): InventoryPerson[] =>
  presentPeople(inventory).filter(({ fields }) => fields.ring === undefined);
