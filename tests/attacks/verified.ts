import { NotAsItWas } from '#server/db/not-as-it-was.ts';
import { damageOf, isDamage } from '#server/db/sqlite/damage.ts';
import { sentenceOf } from '#server/keeping/verify/found.ts';
import { type KeptElsewhere, type Verified, verify } from '#server/keeping/verify/verify.ts';
import type { Attacked } from './attacked-folder.ts';

/** What verify says of a folder, in its own sentences, also where the database cannot even be opened. */
export async function verified(
  folder: Attacked,
  elsewhere?: KeptElsewhere,
): Promise<{ says: string[]; found?: Verified }> {
  try {
    const found = await folder.opened((installation) => verify(installation, undefined, elsewhere));
    return { says: found.wrong.map(sentenceOf), found };
  } catch (error) {
    if (error instanceof NotAsItWas) return { says: [error.message] };
    if (isDamage(error)) return { says: damageOf(folder.folder) };
    throw error;
  }
}
