import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { twoFactor } from 'better-auth/plugins';
import type { Db } from './db/open.ts';
import type { Settings } from './settings.ts';

/** Sign-in is better-auth's; this is the part of it that Kith uses. */
export interface SignIn {
  handler: (request: Request) => Promise<Response>;
  session: (headers: Headers) => Promise<{ user: { id: string; name: string; email: string } } | null>;
  /** Makes an account with a password; the caller has checked who may. @returns the account's id */
  makeAccount: (account: { name: string; email: string; password: string }) => Promise<string>;
  accountOf: (email: string) => Promise<{ id: string; name: string; email: string } | null>;
  /** Signs in with a password, as the form does. The response carries the cookies. */
  withPassword: (email: string, password: string, headers: Headers) => Promise<Response>;
  signOutEverywhere: (account: string) => Promise<void>;
}

export interface Letters {
  /** Puts a reset letter in the outbox. */
  reset: (to: { name: string; email: string }, link: string) => Promise<void>;
}

/** Twelve hours for everyone; the cookie is renewed each hour of use. */
const session = { expiresIn: 12 * 3600, updateAge: 3600 };

function auth(db: Db, settings: Settings, secret: string, letters: Letters) {
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
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => letters.reset(user, url),
    },
    session,
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'kith',
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    plugins: [twoFactor({ issuer: 'Kith' })],
  });
}

/** Opens sign-in on the service's own database, making its tables when they are missing. */
export async function openSignIn(
  db: Db,
  settings: Settings,
  secret: string,
  letters: Letters,
): Promise<SignIn> {
  const own = auth(db, settings, secret, letters);
  const { runMigrations } = await getMigrations(own.options);
  await runMigrations();
  const context = await own.$context;
  return {
    handler: own.handler,
    session: (headers) => own.api.getSession({ headers }),
    async makeAccount({ name, email, password }) {
      const user = await context.internalAdapter.createUser({
        name,
        email: email.toLowerCase(),
        emailVerified: true,
      });
      const hash = await context.password.hash(password);
      await context.internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: hash,
      });
      return user.id;
    },
    async accountOf(email) {
      const found = await context.internalAdapter.findUserByEmail(email.toLowerCase());
      return found?.user ?? null;
    },
    withPassword: (email, password, headers) =>
      own.api.signInEmail({ body: { email, password }, headers, asResponse: true }),
    async signOutEverywhere(account) {
      await context.internalAdapter.deleteSessions(account);
    },
  };
}
