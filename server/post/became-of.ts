import { inBatches } from '#server/db/in-batches.ts';
import { oneService } from '#server/db/tables.ts';
import type { Installation } from '#server/installation.ts';
import { wayOf } from './outbox.ts';
import { mailState } from './post.ts';
import { waySet } from './ways-set.ts';

/** What became of these letters, by their ids; one that is not in the outbox is left out. */
export async function becomeOf(
  { db, settings, now }: Pick<Installation, 'db' | 'settings' | 'now'>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReturnType<typeof mailState>>> {
  const became = new Map<string, ReturnType<typeof mailState>>();
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('letter')
      .select(['id', 'kind', 'sent', 'at', 'tries', 'failure'])
      .where('service', '=', oneService)
      .where('id', 'in', some)
      .execute();
    for (const { id, ...given } of rows)
      became.set(id, mailState(given, now(), waySet(settings, wayOf(given.kind))));
  }
  return became;
}
