import { parse } from 'hono/utils/cookie';

/** How the cookie ends in which better-auth keeps a sign-in that waits for its code, whatever stands before. */
const ending = '.two_factor';

/** The name under which a sign-in that waits for its code is kept; null where none waits in this browser. */
export function halfWayIn(headers: Headers): string | null {
  const cookies = Object.entries(parse(headers.get('cookie') ?? ''));
  const [, kept = ''] = cookies.find(([name]) => name.endsWith(ending)) ?? [];
  const signature = kept.lastIndexOf('.');
  return signature > 0 ? kept.slice(0, signature) : null;
}
