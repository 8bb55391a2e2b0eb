import { z } from 'zod';
import { id, nameLine } from '#core/forms/fields.ts';
import { refusalsOf } from '#core/words/refusals.ts';
import { words } from './words.ts';

/** Signs that are seen: nothing that ends a text early or turns it, and no blank at either end once it was trimmed. */
const plainSigns = /^[^\p{C}\p{Zl}\p{Zp}]*$/u;

const placeId = z.string().trim().min(1).max(80).regex(plainSigns, words.en.placeId);

/** A place of a programme: a country, a district, a village; each within another, but for the topmost. */
export const placeShape = z.object({
  id: placeId,
  name: nameLine(words.en.place),
  within: placeId.nullable(),
  /** What this place is called in DHIS2: the code of its organisation unit; empty where it is not sent there. */
  dhis2: z.string().trim().max(50).regex(plainSigns, words.en.code).default(''),
  /** `retired`: no group is put there any more; what was there stays in the figures. */
  state: z.literal('retired').optional(),
});
export type Place = z.output<typeof placeShape>;

/** A place as it may stand from before its id and its code were asked for signs that are seen. */
export const placeStored = placeShape.extend({
  id,
  within: id.nullable(),
  dhis2: z.string().max(50).default(''),
});

export const refuseBecause = refusalsOf({
  'no-such-place': { en: '{{name}} lies within a place that is not in the list. Add that one first.' },
  'within-itself': { en: '{{name}} would lie within itself. Choose another place for it.' },
  'code-twice': {
    en: '{{name}} has the same code in DHIS2 as another place, {{other}}: the second would overwrite the first there. Give one of them another code.',
  },
  'same-name': { en: 'There are two places called {{name}} within the same one. Tell them apart by name.' },
  'place-twice': { en: 'Two places of the list have the same id, {{id}}. Give one of them another.' },
});

/** Whether the places make a tree: each once, within one of the list, none within itself by any way round. */
export function refusePlaces(places: readonly Place[]) {
  const known = new Map(places.map((place) => [place.id, place]));
  if (known.size < places.length) {
    const twice = places.find((place) => known.get(place.id) !== place);
    return refuseBecause('place-twice', { id: twice?.id ?? '' });
  }
  const codes = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, within, dhis2 } of places) {
    const other = dhis2 === '' ? undefined : codes.get(dhis2);
    if (other !== undefined) return refuseBecause('code-twice', { name, other });
    codes.set(dhis2, name);
    const here = `${within ?? ''}|${name.trim().toLowerCase()}`;
    if (names.has(here)) return refuseBecause('same-name', { name });
    names.add(here);
  }
  for (const { name, ...place } of places) {
    const passed = new Set([place.id]);
    for (let above = place.within; above !== null; above = known.get(above)?.within ?? null) {
      if (!known.has(above)) return refuseBecause('no-such-place', { name });
      if (passed.has(above)) return refuseBecause('within-itself', { name });
      passed.add(above);
    }
  }
  return undefined;
}

/** A place and all that lies within it. */
export function placesWithin(places: readonly Place[], top: string): Place[] {
  const below = new Map<string | null, Place[]>();
  for (const place of places) below.set(place.within, [...(below.get(place.within) ?? []), place]);
  const walk = (place: Place): Place[] => [place, ...(below.get(place.id) ?? []).flatMap(walk)];
  return places.filter((place) => place.id === top).flatMap(walk);
}

/** The places in which a group can be put: in use, and within none that was retired. */
export function placesInUse(places: readonly Place[]): Place[] {
  const known = new Map(places.map((place) => [place.id, place]));
  const isOpen = ({ state, within }: Place): boolean => {
    const above = within === null ? undefined : known.get(within);
    return state !== 'retired' && (above === undefined || isOpen(above));
  };
  return places.filter(isOpen);
}
