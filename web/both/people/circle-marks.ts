import { hasDied } from '#core/course/inventory/has-died.ts';
import type { PersonFields, Ring } from '#core/course/inventory/person.ts';
import type { CirclePerson } from '#web/pictures/circle/on-rings.ts';

/** Which mark stands for a person; one of whom nobody asked whether they live is drawn so (IPT protocol reference, 4.4). */
export function kindOf(fields: PersonFields): CirclePerson['kind'] {
  const { status, role, living, tone, contactFrequency } = fields;
  if (hasDied(fields)) return 'dead';
  if (status === 'wished_for') return 'wishedFor';
  if (role === 'pet') return 'pet';
  if (role === 'group') return 'group';
  if (role === 'spiritual_figure') return 'spiritual';
  if (living === 'living') return 'living';
  // A tie told as it is now is one with somebody alive; “not known” is what was said of them.
  const isTold = tone !== undefined || contactFrequency !== undefined;
  return living === undefined && isTold ? 'living' : 'notAsked';
}

/** The tie as it is drawn; that it is not safe only where the layer is the clinician's own. */
export function toneOf({ tone }: PersonFields, layer: 'shared' | 'private'): CirclePerson['tone'] {
  if (tone === 'cut_off') return 'cutOff';
  return tone === 'unsafe' && layer === 'shared' ? undefined : tone;
}

/** Which way support goes, if any does. */
export function supportOf({ support, supportGiven }: PersonFields): CirclePerson['support'] {
  const comes = support?.some(({ level }) => level > 0);
  const goes = supportGiven?.some(({ level }) => level > 0);
  if (comes && goes) return 'bothWays';
  return comes ? 'toMe' : goes ? 'fromMe' : undefined;
}

/**
 * Where the ghost of a person stands: the ring they were first placed in, once they have left it, or else where they
 * stood before the episode (IPT protocol reference, 4.4, movement since baseline).
 */
export function movedFrom({ ring, ringBefore }: PersonFields, first: Ring | undefined): Ring | undefined {
  return first !== undefined && first !== ring ? first : ringBefore;
}
