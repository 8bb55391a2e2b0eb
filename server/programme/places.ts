import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { wheresOf } from '#core/programme/parts.ts';
import { type Place, placeShape, placesWithin, refusePlaces } from '#core/programme/place-tree.ts';
import type { Person } from '#server/accounts/person.ts';
import { inSharedCommit } from '#server/chains/shared-commits.ts';
import { groupSummaries } from '#server/group-charts/summaries.ts';
import { problem, refusalProblem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { placesKept, placesSetting, programmePlaces } from '#server/service/programme-places.ts';
import { auditChanges, byTheirIds, settingChanges } from '#server/service/setting-changes.ts';
import { writeSetting } from '#server/service/stored-settings.ts';
import { refuseBecause, refusedOfProgramme } from './words.ts';

/** The places as they are to be, and as they were when this was written. */
export const placesForm = z.object({
  places: z.array(placeShape).max(20_000),
  before: placesKept.optional(),
});

/** Sets them; refuses (422) what is no tree, and (409) what was written against others than stand now. */
export async function setPlaces(
  installation: Installation,
  person: Pick<Person, 'id'>,
  form: z.output<typeof placesForm>,
): Promise<void> {
  const wrong = refusePlaces(form.places);
  if (wrong) throw refusalProblem(wrong);
  // All in the one transaction, in which nobody else writes: a group may be formed in a place while that is taken out.
  await inSharedCommit(installation, async (transaction) => {
    const now = await programmePlaces({ db: transaction });
    if (form.before && !isDeepStrictEqual(form.before, now))
      throw problem(409, 'stale', refusedOfProgramme.en.stale);
    await refuseWithGroups({ db: transaction }, now, form.places);
    const changes = settingChanges(byTheirIds(now), byTheirIds(form.places), placesSetting);
    if (changes.length === 0) return;
    await auditChanges(installation, transaction, person.id, changes);
    await writeSetting(installation, transaction, placesSetting, JSON.stringify(form.places));
  });
}

/** A place in which groups lie, or lay, neither goes nor moves: the difference of the figures before and after would be its own. */
async function refuseWithGroups(
  { db }: Pick<Installation, 'db'>,
  now: readonly Place[],
  next: readonly Place[],
): Promise<void> {
  const kept = new Map(next.map((place) => [place.id, place]));
  const moved = now.filter(({ id, within }) => kept.get(id)?.within !== within);
  if (moved.length === 0) return;
  const lying = new Set(
    (await groupSummaries(db)).flatMap(({ figures }) => wheresOf(figures).map(({ place }) => place)),
  );
  const first = moved.find(({ id }) => placesWithin(now, id).some((one) => lying.has(one.id)));
  if (first) throw refusalProblem(refuseBecause('has-groups', { name: first.name }));
}
