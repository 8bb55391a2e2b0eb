import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { Context, Next } from 'hono';
import type { Settings } from '#server/settings.ts';
import { problem } from './problem.ts';
import { refusedRequests } from './words.ts';

type Address = Pick<Settings, 'host' | 'url'>;

const bare = (host: string) => host.toLowerCase().replace(/^\[|\]$/g, '');

const isThisMachine = (host: string) =>
  host === 'localhost' || host.endsWith('.localhost') || host === '::1' || /^127(\.\d+){3}$/.test(host);

/** Whether anybody but who sits at this machine can reach this Kith: by where it listens, or by the address it goes by. */
export function reachesBeyond({ host, url }: Address): boolean {
  return !isThisMachine(bare(host)) || (url !== undefined && !isThisMachine(bare(new URL(url).hostname)));
}

/** Whether this Kith goes by a host that a request names. A number is nobody else's name; a name could be anybody's. */
export function isOwnHost(asked: string, settings: Address): boolean {
  if (!URL.canParse(`http://${asked}`)) return false;
  const host = bare(new URL(`http://${asked}`).hostname);
  if (isThisMachine(host) || host === bare(settings.host)) return true;
  if (settings.url && host === bare(new URL(settings.url).hostname)) return true;
  if (isThisMachine(bare(settings.host))) return false;
  const machine = hostname().toLowerCase();
  return isIP(host) !== 0 || host === machine || host === `${machine}.local`;
}

/** Refuses (403) a request made in another name: a page could have had its own name lead here. */
export const ownHost =
  (settings: Address) =>
  async (context: Context, next: Next): Promise<void> => {
    const asked = context.req.header('host') ?? new URL(context.req.url).host;
    if (!isOwnHost(asked, settings)) throw problem(403, 'other-host', refusedRequests.en['other-host']);
    await next();
  };
