import type { BetterAuth } from './better-auth.ts';

export interface Account {
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

/** Who can sign in, and by which password. */
export interface Accounts {
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
  changePassword: (headers: Headers, password: string, next: string) => Promise<Response>;
  rename: (account: string, name: string) => Promise<void>;
}

/** @param voidLinks makes the links for a new password worthless, since it has just been set */
export async function accountsOf(
  { api, $context }: BetterAuth,
  voidLinks: (account: string) => Promise<void>,
): Promise<Accounts> {
  const { internalAdapter: users, password: hashing } = await $context;
  return {
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
    async hashed(password) {
      return { hash: await hashing.hash(password) };
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
    changePassword: (headers, password, next) =>
      api.changePassword({
        body: { currentPassword: password, newPassword: next, revokeOtherSessions: true },
        headers,
        asResponse: true,
      }),
    async rename(account, name) {
      await users.updateUser(account, { name });
    },
  };
}
