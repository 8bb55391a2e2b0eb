import { randomBytes } from 'node:crypto';
import { getMigrations } from 'better-auth/db/migration';
import { z } from 'zod';
import type { Grower, Writer } from '#server/chains/writing.ts';
import type { Db } from '#server/db/tables.ts';
import { cannotBeWritten } from '#server/disk/disk.ts';
import { halfWayIn } from '#server/http/half-way.ts';
import type { Settings } from '#server/settings.ts';
import { betterAuthFor, type PasswordHashing, prolongSession, signInOptions } from './better-auth.ts';
import { enginesClock } from './two-clocks.ts';

interface Account {
  id: string;
  name: string;
  email: string;
}

interface Password {
  password: string;
}
interface Hashed {
  hash: string;
}

/**
 * Sign-in is better-auth's; this is the part of it that Kith uses. A `Response` carries the cookies and better-auth's
 * own body, which never goes to a browser: server/sign-in/better-auth-answer.ts puts Kith's body in its place.
 */
export interface SignIn {
  session: (headers: Headers) => Promise<{ user: Account } | null>;
  /** Makes an account with a password, or with one hashed before; the caller has checked who may. @returns its id */
  makeAccount: (account: { name: string; email: string } & (Password | Hashed)) => Promise<string>;
  /** Hashes a password that several accounts get, as those of a demonstration. */
  hashed: (password: string) => Promise<Hashed>;
  accountOf: (email: string) => Promise<Account | null>;
  /** Whose account it is: their name, and the address they sign in with. */
  holderOf: (account: string) => Promise<Account | null>;
  setPassword: (account: string, password: string) => Promise<void>;
  /** Whether this is the password that the account has now. */
  isPassword: (account: string, password: string) => Promise<boolean>;
  withPassword: (email: string, password: string, headers: Headers) => Promise<Response>;
  /** The second step of a sign-in: a code from the authenticator, or a backup code. */
  withCode: (code: string, headers: Headers) => Promise<Response>;
  /** Whose account a sign-in is half-way into: the password was right, and a code is asked. */
  halfWay: (headers: Headers) => Promise<string | null>;
  /** Ends the session that an answer of sign-in has just begun. */
  takeBack: (answer: Response) => Promise<void>;
  signOut: (headers: Headers) => Promise<Response>;
  /** Ends every session of an account, and with them each link for a new password and each sign-in that is half-way. */
  signOutEverywhere: (account: string) => Promise<void>;
  /** From now on no link for a new password that was made before works, and no sign-in goes on that is half-way. */
  voidLinks: (account: string) => Promise<void>;
  /**
   * A token, good once and for an hour, with which the account's password can be chosen anew.
   * @param by `hand` where somebody else holds it first; the token itself says so, see server/sign-in/handed-over.ts
   */
  resetToken: (account: string, by: 'letter' | 'hand') => Promise<string>;
  resetFor: (token: string) => Promise<Account | null>;
  /** Chooses a password by a reset token and ends every session. @returns `spent` when the token is used or too old */
  resetPassword: (token: string, password: string) => Promise<'done' | 'spent'>;
  changePassword: (headers: Headers, password: string, next: string) => Promise<Response>;
  secondFactor: (account: string) => Promise<'on' | 'off'>;
  beginSecondFactor: (headers: Headers, password: string, issuer: string) => Promise<Response>;
  confirmSecondFactor: (headers: Headers, code: string) => Promise<Response>;
  endSecondFactor: (headers: Headers, password: string) => Promise<Response>;
  /** Ends it without the password, for somebody who lost their authenticator; the caller has checked who may. */
  dropSecondFactor: (account: string) => Promise<void>;
  rename: (account: string, name: string) => Promise<void>;
}

const begun = z.object({ token: z.string() });

const hour = 3_600_000;
/** How the token of a link begins that is handed over; without it the token is none. */
export const handedToken = 'handed-';
const resetName = (token: string) => `reset-password:${token}`;
export const authenticatorCode = /^\d{6}$/;

/** Makes the tables of sign-in where they are missing, and the columns that this version added. */
export async function makeSignInTables(db: Db, settings: Settings): Promise<void> {
  const { runMigrations } = await getMigrations(signInOptions(db, settings, 'tables-only'));
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
  const { internalAdapter: users, adapter, password: hashing } = await engine.$context;
  const resetFor = async (token: string): Promise<Account | null> => {
    const asked = await users.findVerificationValue(resetName(token));
    if (!asked || asked.expiresAt.getTime() < enginesClock()) return null;
    return users.findUserById(asked.value);
  };
  const voidLinks = async (account: string): Promise<void> => {
    await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: account }] });
  };
  return {
    async session(headers) {
      const found = await api.getSession({ headers, query: { disableRefresh: true } });
      if (found) await prolongSession(engine, db, found.session).catch(unlessNothingCanBeWritten);
      return found;
    },
    async hashed(password) {
      return { hash: await hashing.hash(password) };
    },
    async makeAccount({ name, email, ...chosen }) {
      const user = await users.createUser(
        { name, email: email.toLowerCase(), emailVerified: true },
        { method: 'email-password' },
      );
      await users.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: 'hash' in chosen ? chosen.hash : await hashing.hash(chosen.password),
      });
      return user.id;
    },
    async accountOf(email) {
      const found = await users.findUserByEmail(email.toLowerCase());
      return found?.user ?? null;
    },
    holderOf: (account) => users.findUserById(account),
    async setPassword(account, password) {
      await users.updatePassword(account, await hashing.hash(password));
      await users.deleteUserSessions(account);
      await voidLinks(account);
    },
    async isPassword(account, password) {
      const held = (await users.findAccounts(account)).find(({ providerId }) => providerId === 'credential');
      return typeof held?.password === 'string' && hashing.verify({ hash: held.password, password });
    },
    withPassword: (email, password, headers) =>
      api.signInEmail({ body: { email, password }, headers, asResponse: true }),
    withCode: (code, headers) =>
      authenticatorCode.test(code)
        ? api.verifyTOTP({ body: { code }, headers, asResponse: true })
        : api.verifyBackupCode({ body: { code }, headers, asResponse: true }),
    async halfWay(headers) {
      const half = halfWayIn(headers);
      const waits = half === null ? null : await users.findVerificationValue(half);
      return waits?.value ?? null;
    },
    async takeBack(answer) {
      const { token } = begun.parse(await answer.clone().json());
      await users.deleteSession(token);
    },
    signOut: (headers) => api.signOut({ headers, asResponse: true }),
    async signOutEverywhere(account) {
      await voidLinks(account);
      await users.deleteUserSessions(account);
    },
    voidLinks,
    async resetToken(account, by) {
      const token = `${by === 'hand' ? handedToken : ''}${randomBytes(32).toString('base64url')}`;
      await users.createVerificationValue({
        value: account,
        identifier: resetName(token),
        expiresAt: new Date(enginesClock() + hour),
      });
      return token;
    },
    resetFor,
    async resetPassword(token, password) {
      const account = await resetFor(token);
      if (!account) return 'spent';
      const done = await api.resetPassword({ body: { token, newPassword: password }, asResponse: true });
      if (!done.ok) return 'spent';
      await voidLinks(account.id);
      return 'done';
    },
    changePassword: (headers, password, next) =>
      api.changePassword({
        body: { currentPassword: password, newPassword: next, revokeOtherSessions: true },
        headers,
        asResponse: true,
      }),
    async secondFactor(account) {
      const user = await users.findUserById(account);
      return (user as { twoFactorEnabled?: boolean } | null)?.twoFactorEnabled ? 'on' : 'off';
    },
    beginSecondFactor: (headers, password, issuer) =>
      api.enableTwoFactor({ body: { password, issuer, method: 'totp' }, headers, asResponse: true }),
    confirmSecondFactor: (headers, code) => api.verifyTOTP({ body: { code }, headers, asResponse: true }),
    endSecondFactor: (headers, password) =>
      api.disableTwoFactor({ body: { password }, headers, asResponse: true }),
    async dropSecondFactor(account) {
      await adapter.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: account }] });
      await users.updateUser(account, { twoFactorEnabled: false });
    },
    async rename(account, name) {
      await users.updateUser(account, { name });
    },
  };
}

/** A session that cannot be moved ahead goes on until its end. */
function unlessNothingCanBeWritten(error: unknown): void {
  if (!cannotBeWritten(error)) throw error;
}
