import { addRow } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { whenOthersWrote } from '#server/db/other-writers.ts';
import type { Db } from '#server/db/tables.ts';
import { oneService, type ServiceRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';

const rememberedService = new WeakMap<Db, ServiceRow>();
const timesForgotten = new WeakMap<Db, number>();
const listenedTo = new WeakSet<Db>();

/** Listens, once, for a change by another process. */
function forgetWhenOthersWrote(db: Db): void {
  if (listenedTo.has(db)) return;
  listenedTo.add(db);
  whenOthersWrote(db, () => forgetService(db));
}

/** The service that lives in this database; undefined before the first visit names it. */
export async function findService(db: Db): Promise<ServiceRow | undefined> {
  const found = rememberedService.get(db);
  if (found) return found;
  forgetWhenOthersWrote(db);
  const before = timesForgotten.get(db);
  const row = await db.selectFrom('service').selectAll().where('id', '=', oneService).executeTakeFirst();
  // What was read while somebody changed it is not to be believed for longer than this once.
  if (row && timesForgotten.get(db) === before) rememberedService.set(db, row);
  return row;
}

const alreadyNamed = () => problem(409, 'named', 'This Kith already has a service. Sign in instead.');

/** Refuses (409) what is only done before a service lives here. */
export async function refuseIfNamed(db: Db): Promise<void> {
  if (await findService(db)) throw alreadyNamed();
}

/** Writes down the one service of this database; refuses (409) a second. */
export async function nameService(
  to: Grower,
  transaction: Writing,
  service: Pick<ServiceRow, 'name' | 'zone' | 'country' | 'kind'>,
): Promise<void> {
  const already = await transaction.selectFrom('service').select('id').executeTakeFirst();
  if (already) throw alreadyNamed();
  const at = to.now().toISOString();
  await addRow(to, transaction, 'service', { id: oneService, ...service, at });
}

export async function theService(installation: Installation): Promise<ServiceRow> {
  const row = await findService(installation.db);
  if (!row)
    throw problem(409, 'no-service', 'This Kith has not been named yet. Open it in a browser to begin.');
  return row;
}

/** After a change to the service's name, zone or country. */
export function forgetService(db: Db): void {
  rememberedService.delete(db);
  timesForgotten.set(db, (timesForgotten.get(db) ?? 0) + 1);
}
