import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins';
import { type Db, oneService } from '#server/db/tables.ts';
import type { Settings } from '#server/settings.ts';
import { passwordLength } from './password-fields.ts';

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

/** better-auth as Kith sets it up. None of its routes is served; server/sign-in/sign-in.ts calls what it needs. */
export function betterAuthFor(db: Db, settings: Settings, secret: string) {
  return betterAuth({
    appName: 'Kith',
    baseURL: settings.url ?? `http://${settings.host}:${settings.port}`,
    basePath: '/api/auth',
    secret,
    database: { db, type: 'sqlite', transaction: false },
    trustedOrigins: (request) => {
      const host = request?.headers.get('host');
      return host ? [`http://${host}`, `https://${host}`] : [];
    },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: passwordLength.shortest,
      maxPasswordLength: passwordLength.longest,
      revokeSessionsOnPasswordReset: true,
    },
    session: { expiresIn: lives.client / 1000, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: { ...session, expiresAt: new Date(Date.now() + (await lifeOf(db, session.userId))) },
          }),
        },
      },
    },
    rateLimit: { enabled: false },
    advanced: {
      // A browser keeps one jar for every port of a host: a demo beside a service must not put its people out.
      cookiePrefix: settings.demo ? 'kith-demo' : 'kith',
      ipAddress: { disableIpTracking: true },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [twoFactor({ issuer: 'Kith' })],
  });
}

export type BetterAuth = ReturnType<typeof betterAuthFor>;

/** Moves a session's end ahead while it is used, at most once an hour. */
export async function prolongSession(
  engine: BetterAuth,
  db: Db,
  session: { token: string; userId: string; expiresAt: Date },
): Promise<void> {
  const life = await lifeOf(db, session.userId);
  const end = Date.now() + life;
  if (end - session.expiresAt.getTime() < hour) return;
  const { internalAdapter } = await engine.$context;
  await internalAdapter.updateSession(session.token, { expiresAt: new Date(end) });
}
