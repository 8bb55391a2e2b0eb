import { z } from 'zod';
import { type Place, placeStored } from '#core/programme/place-tree.ts';
import type { Installation } from '#server/installation.ts';
import { readSetting } from './stored-settings.ts';

export const placesSetting = 'programme';
export const placesKept = z.array(placeStored).max(20_000);

/** The places of the programme, as the service set them. */
export async function programmePlaces({ db }: Pick<Installation, 'db'>): Promise<Place[]> {
  const stored = await readSetting(db, placesSetting);
  const known = stored === null ? undefined : placesKept.safeParse(JSON.parse(stored));
  return known?.success ? known.data : [];
}
