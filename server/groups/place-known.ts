import { z } from 'zod';
import { placesInUse } from '#core/programme/place-tree.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { programmePlaces } from '#server/service/programme-places.ts';
import { refusedOfGroups } from './words.ts';

const placed = z.object({ programmePlace: z.string().optional() });

/** A group is put only where the programme has a place, and one in use. Refuses (422). */
export async function refuseUnknownPlace(
  installation: Pick<Installation, 'db'>,
  act: string,
  form: unknown,
): Promise<void> {
  if (act !== 'formGroup' && act !== 'placeGroup') return;
  const { programmePlace } = placed.parse(form);
  if (programmePlace === undefined) return;
  const open = placesInUse(await programmePlaces(installation));
  if (!open.some(({ id }) => id === programmePlace))
    throw problem(422, 'no-such-place', refusedOfGroups.en['no-such-place']);
}
