import { addRow } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import type { Db } from '#server/db/tables.ts';
import { oneService, type ServiceRow } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';
import { problem } from '#server/http/problem.ts';
import type { Installation } from '#server/installation.ts';
import { nameAndZoneWords } from './words.ts';

/** The service that lives in this database; undefined before the first visit names it. */
export const findService = whileUnchanged(
  ['service'],
  () => '',
  (db): Promise<ServiceRow | undefined> =>
    db.selectFrom('service').selectAll().where('id', '=', oneService).executeTakeFirst(),
);

const alreadyNamed = () => problem(409, 'named', nameAndZoneWords.en.thisKithAlreadyHasService);

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

export async function theService(installation: Pick<Installation, 'db'>): Promise<ServiceRow> {
  const row = await findService(installation.db);
  if (!row) throw problem(409, 'no-service', nameAndZoneWords.en.thisKithHasNotBeen);
  return row;
}
