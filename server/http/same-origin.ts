import type { Context, Next } from 'hono';
import { problem } from './problem.ts';
import { refusedRequests } from './words.ts';

/**
 * What a page of another site asks for is refused: the cookie alone is not enough. A browser says where a request comes
 * from (Origin, Sec-Fetch-Site); one that says nothing is believed only where no page could have made it.
 */
export async function sameOrigin(context: Context, next: Next): Promise<void> {
  if (isFromElsewhere(context)) throw problem(403, 'other-site', refusedRequests.en['other-site']);
  await next();
}

function isFromElsewhere({ req }: Context): boolean {
  const [origin, site] = [req.header('origin'), req.header('sec-fetch-site')];
  const isReading = req.method === 'GET' || req.method === 'HEAD';
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    // A link that is followed: whoever made it reads nothing of what is then shown.
    const isFollowed =
      req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document';
    if (!isReading || !isFollowed) return true;
  }
  if (isReading) return false;
  if (origin !== undefined) return hostOf(origin) !== req.header('host');
  return site === undefined && couldBeOfAPage(req.header('content-type'), req.header('user-agent'));
}

/** Without leave no page sends JSON elsewhere; and every browser of today says where a change comes from. */
const couldBeOfAPage = (kind = '', agent = '') =>
  !/^application\/json\b/i.test(kind) || agent.startsWith('Mozilla/');

/** The origin that was read last, and its host: nearly every request comes from one and the same. */
let lastRead = { origin: '', host: '' };

/** The host of an origin; none for `null`, as sandboxed pages send it. */
function hostOf(origin: string): string {
  if (lastRead.origin !== origin)
    lastRead = { origin, host: URL.canParse(origin) ? new URL(origin).host : '' };
  return lastRead.host;
}
