import { randomInt, timingSafeEqual } from 'node:crypto';
import { type Db, oneService } from '#server/db/tables.ts';
import { reachesBeyond } from '#server/http/own-host.ts';
import type { Settings } from '#server/settings.ts';

/** Letters and digits that are not taken for one another when somebody reads them off a screen. */
const signs = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

const newCode = () => Array.from({ length: 12 }, () => signs[randomInt(signs.length)]).join('');

/**
 * Where others than who sits at this machine can reach a Kith that nobody has named yet, whoever runs it is asked for a
 * code on the first visit, so that no stranger is first. It is made anew at each start. @returns null where none is asked
 */
export async function setUpCodeFor(db: Db, settings: Settings): Promise<string | null> {
  if (settings.demo || !reachesBeyond(settings)) return null;
  const named = await db.selectFrom('service').select('id').where('id', '=', oneService).executeTakeFirst();
  return named ? null : newCode();
}

/** In groups, as it is printed and may be typed. */
export const codeAsPrinted = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code;

export function isSetUpCode(code: string, typed: string): boolean {
  const given = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code));
}
