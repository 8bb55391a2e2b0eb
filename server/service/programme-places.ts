import { z } from 'zod';
import { type Place, placeStored } from '#core/programme/place-tree.ts';
import type { Installation } from '#server/installation.ts';
import { keptSetting } from './stored-settings.ts';

export const placesSetting = 'programme';
export const placesKept = z.array(placeStored).max(20_000);

/** The places of the programme, as the service set them. */
export const programmePlaces = ({ db }: Pick<Installation, 'db'>): Promise<readonly Place[]> => placesIn(db);

const placesIn = keptSetting<readonly Place[], readonly Place[]>(placesSetting, placesKept, []);
