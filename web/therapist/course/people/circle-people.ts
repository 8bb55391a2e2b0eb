import type { InventoryPerson } from '#core/course/inventory-entries.ts';
import { hasDied, type PersonFields } from '#core/course/inventory-person.ts';
import type { CirclePerson, Tone } from '../../../pictures/circle-layout.ts';

/** Which picture: as it is, as it was before the episode, or as it is wished. */
export const circlePictures = ['now', 'before', 'wished'] as const;
export type CirclePicture = (typeof circlePictures)[number];

/** `private` draws what only clinicians see: an unsafe tie, and a tie to the onset. */
export type CircleLayer = 'shared' | 'private';

function kindOf(fields: PersonFields): CirclePerson['kind'] {
  const { status, role } = fields;
  if (hasDied(fields)) return 'dead';
  if (status === 'wished_for') return 'wishedFor';
  if (role === 'pet') return 'pet';
  if (role === 'group') return 'group';
  return role === 'spiritual_figure' ? 'spiritual' : 'living';
}

function toneOf(tone: PersonFields['tone'], layer: CircleLayer): Tone | undefined {
  if (tone === 'cut_off') return 'cutOff';
  return tone === 'unsafe' && layer === 'shared' ? undefined : tone;
}

function supportOf({ support, supportGiven }: PersonFields): CirclePerson['support'] {
  const comes = support?.some(({ level }) => level > 0);
  const goes = supportGiven?.some(({ level }) => level > 0);
  if (comes && goes) return 'bothWays';
  return comes ? 'toMe' : goes ? 'fromMe' : undefined;
}

/** The name, or nothing for somebody the client keeps back. */
export const nameOf = ({ fields }: InventoryPerson) => fields.displayName ?? '';

/** The people as the closeness circle draws them; whoever has no ring yet is not on it (IPT protocol reference, 4.4). */
export function circlePeople(
  people: readonly InventoryPerson[],
  layer: CircleLayer,
  picture: CirclePicture = 'now',
): CirclePerson[] {
  return people.flatMap((person): CirclePerson[] => {
    const { fields, id } = person;
    const { ring: now, ringBefore, ringWished, angle, onsetLinked } = fields;
    const ring = { now, before: ringBefore ?? now, wished: ringWished ?? now }[picture];
    if (ring === undefined || !fields.displayName) return [];
    const moves = picture === 'now' ? { ringBefore, ringWished } : {};
    const onset = layer === 'private' && onsetLinked?.answer === 'linked' ? ('linked' as const) : undefined;
    return [
      {
        id,
        name: fields.displayName,
        kind: kindOf(fields),
        ring,
        angle,
        tone: toneOf(fields.tone, layer),
        support: supportOf(fields),
        onset,
        ...moves,
      },
    ];
  });
}
