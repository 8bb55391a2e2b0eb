import type { Felt } from './emotions.ts';
import type { AffectRecord } from './state.ts';

/** The strongest feeling of a record; the first where none was rated. */
export function strongestFeeling({ emotions }: AffectRecord): Felt | undefined {
  return emotions.toSorted((a, b) => (b.intensity ?? -1) - (a.intensity ?? -1))[0];
}
