import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { parse } from 'hono/utils/cookie';
import type { Installation } from '#server/installation.ts';
import { addressAsking } from './address-asking.ts';

/**
 * A browser in which somebody signed in before keeps a mark that says so, signed and naming nobody. It opens nothing:
 * wrong tries made there are counted apart, so that a stranger’s tries elsewhere do not lock somebody out at their own
 * desk.
 */
const nameOf = ({ settings }: Installation) => (settings.demo ? 'kith-demo.device' : 'kith.device');
const year = 365 * 24 * 3600;
/** At a desk that many share, the last so many are known. */
const mostKnown = 12;

const signatureOf = ({ master }: Installation, what: string) =>
  createHmac('sha256', master).update(`device/${what}`).digest('base64url').slice(0, 22);

function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}

interface Mark {
  device: string;
  /** A signature for each account that signed in there. */
  accounts: string[];
}

const markOfAccount = (installation: Installation, device: string, email: string) =>
  signatureOf(installation, `${device}/${email.toLowerCase()}`);

/** A request as far as its headers. */
interface WithHeaders {
  req: { raw: { headers: Headers } };
}

function readMark(installation: Installation, { req }: WithHeaders): Mark | null {
  const name = nameOf(installation);
  const kept = parse(req.raw.headers.get('cookie') ?? '', name)[name] ?? '';
  const [device = '', signature = '', ...accounts] = kept.split('.');
  if (device === '' || !sameText(signature, signatureOf(installation, device))) return null;
  return { device, accounts };
}

/** Where a try to sign in comes from. */
export interface TriedFrom {
  address: string;
  /** The device, where this account, or somebody where none is named, signed in there before. */
  deviceOf: (email?: string) => string | null;
}

export function triedFrom(installation: Installation, context: Context): TriedFrom {
  const mark = readMark(installation, context);
  return {
    address: addressAsking(installation, context),
    deviceOf: (email) => {
      if (!mark || email === undefined) return mark?.device ?? null;
      const theirs = markOfAccount(installation, mark.device, email);
      return mark.accounts.some((one) => sameText(one, theirs)) ? mark.device : null;
    },
  };
}

/** Marks the browser as one in which this account signed in. */
export function rememberDevice(
  installation: Installation,
  asking: WithHeaders,
  answer: Response,
  email: string,
): void {
  const { device, accounts } = readMark(installation, asking) ?? {
    device: randomBytes(16).toString('base64url'),
    accounts: [],
  };
  const theirs = markOfAccount(installation, device, email);
  const known = [theirs, ...accounts.filter((one) => one !== theirs)].slice(0, mostKnown);
  const value = [device, signatureOf(installation, device), ...known].join('.');
  const secure = installation.settings.url?.startsWith('https:') ? '; Secure' : '';
  answer.headers.append(
    'set-cookie',
    `${nameOf(installation)}=${value}; Path=/api; Max-Age=${year}; HttpOnly; SameSite=Lax${secure}`,
  );
}
