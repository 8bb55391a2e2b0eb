import { getMigrations } from 'better-auth/db/migration';
import { z } from 'zod';
import type { Grower, Writer } from '#server/chains/writing.ts';
import { engineOf } from '#server/db/engine.ts';
import type { Db } from '#server/db/tables.ts';
import { cannotBeWritten } from '#server/disk/disk.ts';
import type { Settings } from '#server/settings.ts';
import { type Account, type Accounts, accountsOf } from './accounts.ts';
import { betterAuthFor, type PasswordHashing, prolongSession, signInOptions } from './better-auth.ts';
import { type ResetLinks, resetLinksOf } from './reset-links.ts';
import { type SecondFactor, secondFactorOf } from './second-factor.ts';
import { makeTablesElsewhere } from './tables-elsewhere.ts';

interface Sessions {
  session: (headers: Headers) => Promise<{ user: Account } | null>;
  withPassword: (email: string, password: string, headers: Headers) => Promise<Response>;
  /** Ends the session that an answer of sign-in has just begun. */
  takeBack: (answer: Response) => Promise<void>;
  signOut: (headers: Headers) => Promise<Response>;
  /** Ends every session of an account, and with them each link for a new password and each sign-in that is half-way. */
  signOutEverywhere: (account: string) => Promise<void>;
}

/**
 * Sign-in is better-auth's; this is the part of it that Kith uses. A `Response` carries the cookies and better-auth's
 * own body, which never goes to a browser: server/sign-in/better-auth-answer.ts puts Kith's body in its place.
 */
export interface SignIn extends Sessions, Accounts, ResetLinks, SecondFactor {}

const begun = z.object({ token: z.string() });

/** Makes the tables of sign-in where they are missing, and the columns that this version added. */
export async function makeSignInTables(db: Db, settings: Settings): Promise<void> {
  const options = signInOptions(db, settings, 'tables-only');
  const engine = engineOf(db);
  if (engine.file === undefined)
    return engine.write(db, (transaction) => makeTablesElsewhere(transaction, options));
  const { runMigrations } = await getMigrations(options);
  await runMigrations();
}

/** Opens sign-in on the service's own database, where its tables are. */
export async function openSignIn(
  to: Writer & Grower,
  settings: Settings,
  secret: string,
  passwords?: PasswordHashing,
): Promise<SignIn> {
  const { db } = to;
  const engine = await betterAuthFor(to, settings, secret, passwords);
  const { api } = engine;
  const { internalAdapter: users } = await engine.$context;
  const links = await resetLinksOf(engine);
  return {
    ...links,
    ...(await accountsOf(engine, links.voidLinks)),
    ...(await secondFactorOf(engine)),
    async session(headers) {
      const found = await api.getSession({ headers, query: { disableRefresh: true } });
      if (found) await prolongSession(engine, db, found.session).catch(unlessNothingCanBeWritten);
      return found;
    },
    withPassword: (email, password, headers) =>
      api.signInEmail({ body: { email, password }, headers, asResponse: true }),
    async takeBack(answer) {
      const { token } = begun.parse(await answer.clone().json());
      await users.deleteSession(token);
    },
    signOut: (headers) => api.signOut({ headers, asResponse: true }),
    async signOutEverywhere(account) {
      await links.voidLinks(account);
      await users.deleteUserSessions(account);
    },
  };
}

/** A session that cannot be moved ahead goes on until its end. */
function unlessNothingCanBeWritten(error: unknown): void {
  if (!cannotBeWritten(error)) throw error;
}
