import { Temporal } from 'temporal-polyfill';
import type { Db } from '#server/db/sqlite.ts';
import type { ServiceRow } from '#server/db/tables.ts';
import { problem } from '#server/http/problem.ts';
import { type Installation, oneService } from '#server/installation.ts';

const rememberedService = new WeakMap<Db, ServiceRow>();

/** The service that lives in this database; undefined before the first visit names it. */
export async function findService(db: Db): Promise<ServiceRow | undefined> {
  const found = rememberedService.get(db);
  if (found) return found;
  const row = await db.selectFrom('service').selectAll().where('id', '=', oneService).executeTakeFirst();
  if (row) rememberedService.set(db, row);
  return row;
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
}

let lastToday = { minute: -1, zone: '', day: '' };

/** Today's date where the service is. Days begin on a whole minute everywhere, so a minute shares its answer. */
export async function todayIn(installation: Installation): Promise<string> {
  const { zone } = await theService(installation);
  const at = installation.now().getTime();
  const minute = Math.floor(at / 60_000);
  if (lastToday.minute !== minute || lastToday.zone !== zone) {
    const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
    lastToday = { minute, zone, day };
  }
  return lastToday.day;
}

export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
