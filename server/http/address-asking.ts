import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Installation } from '#server/installation.ts';

/**
 * The network address that asks. Kith speaks plain HTTP, so an https address of its own means that a proxy stands in
 * front; only then is the last address in X-Forwarded-For, which that proxy wrote, believed.
 */
export function addressAsking(installation: Installation, context: Context): string {
  const forwarded = context.req.header('x-forwarded-for');
  if (forwarded && installation.settings.url?.startsWith('https:'))
    return forwarded.split(',').at(-1)?.trim() ?? '';
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return '';
  }
}
