import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import type { Grower, Writer } from '#server/chains/writing.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import type { Settings } from '#server/settings.ts';
import { passwordLength } from './password-fields.ts';
import { inTables, toldAdapter } from './told-adapter.ts';
import { enginesClock } from './two-clocks.ts';

const hour = 3_600_000;
/** How long a session lasts unused: a working day for staff, a month on a client's own telephone. */
const lives = { staff: 12 * hour, client: 30 * 24 * hour };

/** @returns milliseconds a session of this account lasts without being used */
async function lifeOf(db: Db, account: string): Promise<number> {
  const member = await db
    .selectFrom('member')
    .select('person')
    .where('service', '=', oneService)
    .where('person', '=', account)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return member ? lives.staff : lives.client;
}

/** How a password is made unreadable, and how one that is given is compared with it. */
export interface PasswordHashing {
  hash: (password: string) => Promise<string>;
  verify: (given: { hash: string; password: string }) => Promise<boolean>;
}

/**
 * How Kith sets better-auth up, on its own tables.
 * @param hashing better-auth's own unless given: scrypt, slow on purpose
 */
export function signInOptions(db: Db, settings: Settings, secret: string, hashing?: PasswordHashing) {
  return {
    appName: 'Kith',
    baseURL:
      settings.url ??
      `http://${settings.host.includes(':') ? `[${settings.host}]` : settings.host}:${settings.port}`,
    basePath: '/api/auth',
    secret,
    database: inTables(db),
    trustedOrigins: (request?: Request) => {
      const host = request?.headers.get('host');
      return host ? [`http://${host}`, `https://${host}`] : [];
    },
    telemetry: { enabled: false },
    logger: { level: 'error' as const },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.shortest,
      maxPasswordLength: passwordLength.longest,
      revokeSessionsOnPasswordReset: true,
      ...(hashing && { password: hashing }),
    },
    session: { expiresIn: lives.client / 1000, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' as const },
    databaseHooks: {
      session: {
        create: {
          before: async (session: { userId: string }) => ({
            data: { ...session, expiresAt: new Date(enginesClock() + (await lifeOf(db, session.userId))) },
          }),
        },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      // A browser keeps one jar for every port of a host: a demo beside a service must not put its people out.
      cookiePrefix: settings.demo ? 'kith-demo' : 'kith',
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax' as const, httpOnly: true },
    },
    plugins: [twoFactor({ issuer: 'Kith' })],
  };
}

/** better-auth as Kith sets it up. None of its routes is served; what is needed of it stands beside, brought together in server/sign-in/sign-in.ts. */
export async function betterAuthFor(
  to: Writer & Grower,
  settings: Settings,
  secret: string,
  hashing?: PasswordHashing,
) {
  const options = signInOptions(to.db, settings, secret, hashing);
  const adapter = await toldAdapter(to, options);
  return betterAuth({ ...options, database: () => adapter });
}

export type BetterAuth = Awaited<ReturnType<typeof betterAuthFor>>;

/** Moves a session's end ahead while it is used, at most once an hour. */
export async function prolongSession(
  engine: BetterAuth,
  db: Db,
  session: { token: string; userId: string; expiresAt: Date },
): Promise<void> {
  const life = await lifeOf(db, session.userId);
  const end = enginesClock() + life;
  if (end - session.expiresAt.getTime() < hour) return;
  const { internalAdapter } = await engine.$context;
  await internalAdapter.updateSession(session.token, { expiresAt: new Date(end) });
}
