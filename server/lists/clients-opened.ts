import { setImmediate } from 'node:timers/promises';
import { inBatches } from '#server/db/in-batches.ts';
import { type ClientRow, type Db, oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';

/** So many are opened before others have their turn. */
const aTurn = 100;

/**
 * What a list says of clients: each is opened once, while none was added or changed.
 * @param opened what is said of one, whose key may have been destroyed
 */
export function clientsOpenedOnce<Said>(opened: (master: Buffer, client: ClientRow) => Said) {
  const known = whileUnchanged(
    ['client'],
    () => '',
    async () => new Map<string, Said>(),
  );
  return async (db: Db, master: Buffer, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, Said>> => {
    const said = await known(db);
    const unknown = [...ids].filter((id) => !said.has(id));
    for (const some of inBatches(unknown, aTurn)) {
      if (unknown.length > aTurn) await setImmediate();
      const clients = await db
        .selectFrom('client')
        .selectAll()
        .where('service', '=', oneService)
        .where('id', 'in', some)
        .execute();
      for (const client of clients) said.set(client.id, opened(master, client));
    }
    return said;
  };
}
