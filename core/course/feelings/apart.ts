import type { Felt } from './emotions.ts';
import { feelingFamilies } from './families.ts';
import type { AffectRecord } from './state.ts';

/** From how many points between two ratings of one feeling on they are far enough apart to be talked about. */
const farApart = 3;

/** Where the client’s own rating and the therapist’s view of it part. */
export interface Apart {
  /** Feelings that only one of them names, by family. */
  clientAlone: string[];
  therapistAlone: string[];
  /** Families both name, with very different strength. */
  strength: { family: string; client: number; therapist: number }[];
}

/** The family that a feeling belongs to; undefined for a wide word and for what bears no name. */
export const familyOf = (emotion: string) =>
  feelingFamilies.find(({ id, words }) => id === emotion || words.some((word) => word.id === emotion))?.id;

/** The strongest rating given to each family; undefined where none was rated. What bears no name is left out. */
function byFamily(felt: readonly Felt[]): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (const { emotion, intensity } of felt) {
    const family = emotion && familyOf(emotion);
    if (!family) continue;
    const before = found.get(family);
    found.set(family, intensity === undefined ? before : Math.max(before ?? 0, intensity));
  }
  return found;
}

/**
 * Where client and therapist see a feeling differently: something to talk about, and no correction. Narrower words of one
 * family count as alike. IPT protocol reference, 3.3; the client’s own rating is never written over.
 */
export function seenApart({ emotions, reflection }: AffectRecord): Apart | undefined {
  if (!reflection) return undefined;
  const client = byFamily(emotions);
  const therapist = byFamily(reflection.text.emotions);
  const apart: Apart = {
    clientAlone: [...client.keys()].filter((family) => !therapist.has(family)),
    therapistAlone: [...therapist.keys()].filter((family) => !client.has(family)),
    strength: [...client].flatMap(([family, mine]) => {
      const theirs = therapist.get(family);
      if (mine === undefined || theirs === undefined) return [];
      return Math.abs(mine - theirs) >= farApart ? [{ family, client: mine, therapist: theirs }] : [];
    }),
  };
  const found = apart.clientAlone.length + apart.therapistAlone.length + apart.strength.length;
  return found > 0 ? apart : undefined;
}
