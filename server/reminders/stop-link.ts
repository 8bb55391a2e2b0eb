import { createHmac, timingSafeEqual } from 'node:crypto';
import { parse, stringify } from 'uuid';
import { type Way, ways } from '#core/reminders/choice.ts';

/**
 * The link that stops reminders of one course by one way: it names both, under a signature of this Kith alone. It opens
 * nothing and reads nothing; nothing of it is kept.
 */

const signedBytes = 12;
const signature = (master: Buffer, named: Uint8Array) =>
  createHmac('sha256', master).update('stop-reminders/').update(named).digest().subarray(0, signedBytes);

/** The secret part of the link: 39 letters. */
export function stopSecret({ master }: { master: Buffer }, course: string, way: Way): string {
  const named = Buffer.concat([parse(course), Buffer.from([ways.indexOf(way)])]);
  return Buffer.concat([named, signature(master, named)]).toString('base64url');
}

/** What a link names; undefined where this Kith did not make it. */
export function stopAsked(
  { master }: { master: Buffer },
  secret: string,
): { course: string; way: Way } | undefined {
  const bytes = Buffer.from(secret, 'base64url');
  if (bytes.length !== 17 + signedBytes || bytes.toString('base64url') !== secret) return undefined;
  const named = bytes.subarray(0, 17);
  const way = ways[named[16] ?? ways.length];
  if (!way || !timingSafeEqual(bytes.subarray(17), signature(master, named))) return undefined;
  return { course: stringify(named.subarray(0, 16)), way };
}

/** The whole link. @param address of this Kith */
export const stopLink = (
  installation: { master: Buffer },
  address: string,
  course: string,
  way: Way,
): string => `${address}/stop/${stopSecret(installation, course, way)}`;
