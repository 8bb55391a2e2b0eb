import { entriesFor } from '#core/safety-directory/by-place.ts';
import type { DirectoryEntry } from '#core/safety-directory/entry.ts';
import type { DirectoryKind } from '#core/safety-directory/kinds.ts';
import { useDirectory } from './list.ts';

/** The entries that serve a place, of the kinds that fit; none while the directory is not known. */
export function useFitting(place: string, kinds?: readonly DirectoryKind[]): DirectoryEntry[] {
  const { data } = useDirectory();
  if (!data) return [];
  return entriesFor(data.entries, data.places, place).filter(({ kind }) => !kinds || kinds.includes(kind));
}
