import type { DirectoryEntry } from './entry.ts';

/** A place of the programme, as far as the directory asks: what it is called and within which other it lies. */
export interface DirectoryPlace {
  id: string;
  name: string;
  within: string | null;
}

const plain = (name: string): string => name.trim().toLocaleLowerCase('en');

/** The place of the programme that is meant by an id, or by a name that only one bears. */
export function placeMeant(places: readonly DirectoryPlace[], meant: string): DirectoryPlace | undefined {
  const byId = places.find(({ id }) => id === meant.trim());
  if (byId) return byId;
  const [only, ...more] = places.filter(({ name }) => plain(name) === plain(meant));
  return more.length === 0 ? only : undefined;
}

/** The place as it is kept: by its id where it is one of the programme, else as it was written. */
export const placeKept = (places: readonly DirectoryPlace[], place: string): string =>
  place === '' ? '' : (placeMeant(places, place)?.id ?? place);

/** What a place is called: by its name in the programme, or as it was written. */
export const placeSaid = (places: readonly DirectoryPlace[], place: string): string =>
  placeMeant(places, place)?.name ?? place.trim();

/** A place and all within which it lies, each as it is told apart from others. */
function wayUp(places: readonly DirectoryPlace[], place: string): Set<string> {
  const way = new Set<string>();
  let at = placeMeant(places, place);
  if (!at) return way.add(plain(place));
  while (at && !way.has(at.id)) {
    way.add(at.id);
    const { within }: DirectoryPlace = at;
    at = places.find(({ id }) => id === within);
  }
  return way;
}

/** How near an entry is to a place: its own 0, one further up 1 and so on, the whole service last; undefined for another place’s. */
function nearness(places: readonly DirectoryPlace[], way: readonly string[], place: string) {
  if (place === '') return way.length;
  const meant = placeMeant(places, place);
  const at = way.indexOf(meant ? meant.id : plain(place));
  return at < 0 ? undefined : at;
}

/**
 * The entries that serve a place: its own first, then those of whatever it lies within, then those of the whole service,
 * which are all there are where no place is told.
 */
export function entriesFor<Entry extends Pick<DirectoryEntry, 'place' | 'name'>>(
  entries: readonly Entry[],
  places: readonly DirectoryPlace[],
  place: string,
): Entry[] {
  const way = place.trim() === '' ? [] : [...wayUp(places, place)];
  return entries
    .flatMap((entry) => {
      const near = nearness(places, way, entry.place);
      return near === undefined ? [] : [{ entry, near }];
    })
    .toSorted((a, b) => a.near - b.near)
    .map(({ entry }) => entry);
}

/** The places that can be told of a client or a group: those of the programme, or else those that entries are for. */
export function placesTold(
  entries: readonly Pick<DirectoryEntry, 'place'>[],
  places: readonly DirectoryPlace[],
): string[] {
  const free = entries
    .map(({ place }) => place)
    .filter((place) => place !== '' && !placeMeant(places, place));
  return [...new Set(free)].toSorted((a, b) => a.localeCompare(b, 'en'));
}
