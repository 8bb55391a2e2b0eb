import type { z } from 'zod';
import { putRow } from '#server/chains/keep-rows.ts';
import type { Grower, Writing } from '#server/chains/writing.ts';
import { oneService } from '#server/db/tables.ts';
import { whileUnchanged } from '#server/db/while-unchanged.ts';

/** One named setting of the service, as text; null when it was never set. */
export const readSetting = whileUnchanged(
  ['setting'],
  (name: string) => name,
  async (db, name): Promise<string | null> => {
    const row = await db
      .selectFrom('setting')
      .select('value')
      .where('service', '=', oneService)
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.value ?? null;
  },
);

/**
 * A named setting as it is kept, read once while no setting is written; the usual where it was never set, or is not of
 * this shape. Whoever is given it changes nothing in it.
 */
export const keptSetting = <Kept, Usual>(name: string, shape: z.ZodType<Kept>, usual: Usual) =>
  whileUnchanged(
    ['setting'],
    () => '',
    async (db): Promise<Kept | Usual> => {
      const stored = await readSetting(db, name);
      const known = stored === null ? undefined : shape.safeParse(JSON.parse(stored));
      return known?.success ? known.data : usual;
    },
  );

export async function writeSetting(
  to: Grower,
  transaction: Writing,
  name: string,
  value: string,
): Promise<void> {
  await putRow(to, transaction, 'setting', { service: oneService, name, value });
}
