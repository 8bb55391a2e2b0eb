import type { DirectoryForClient } from '#core/api-answers/safety-directory.ts';
import { entriesFor, placeSaid } from '#core/safety-directory/by-place.ts';
import type { Installation } from '#server/installation.ts';
import { directoryNow } from './kept.ts';

/**
 * What a client reads of the directory: what serves the place where they live, and the whole service where that was not told;
 * never what is for colleagues alone. Null where the service keeps none. IPT protocol reference, 9.3 step 0.
 */
export async function directoryForClient(
  installation: Installation,
  lives = '',
): Promise<DirectoryForClient | null> {
  const { entries, places, zone, closed } = await directoryNow(installation);
  if (entries.length === 0) return null;
  const near = entriesFor(entries, places, lives)
    .filter(({ readBy }) => readBy === 'everybody')
    .map(({ readBy: _readBy, checked: _checked, place: _place, ...entry }) => entry);
  return { entries: near, place: placeSaid(places, lives), zone, closed };
}
