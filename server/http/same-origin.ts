import type { Context, Next } from 'hono';
import { problem } from './problem.ts';

/** A change asked for by a page of another site is refused; the cookie alone is not enough. */
export async function sameOrigin(context: Context, next: Next): Promise<void> {
  const { method } = context.req;
  const origin = context.req.header('origin');
  if (method !== 'GET' && method !== 'HEAD' && origin && hostOf(origin) !== context.req.header('host')) {
    throw problem(403, 'other-site', 'This request came from another site, so it was not carried out.');
  }
  await next();
}

/** The host of an origin; none for `null`, as sandboxed pages send it. */
const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '');
