import { randomBytes } from 'node:crypto';
import type { Account } from './accounts.ts';
import type { BetterAuth } from './better-auth.ts';
import { enginesClock } from './two-clocks.ts';

/** Links with which a password is chosen anew. */
export interface ResetLinks {
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
}

const hour = 3_600_000;
/** How the token of a link begins that is handed over; without it the token is none. */
export const handedToken = 'handed-';
const resetName = (token: string) => `reset-password:${token}`;

/** The links for a new password, kept by the engine of sign-in. */
export async function resetLinksOf({ api, $context }: BetterAuth): Promise<ResetLinks> {
  const { internalAdapter: users, adapter } = await $context;
  const resetFor = async (token: string): Promise<Account | null> => {
    const asked = await users.findVerificationValue(resetName(token));
    if (!asked || asked.expiresAt.getTime() < enginesClock()) return null;
    return users.findUserById(asked.value);
  };
  const voidLinks = async (account: string): Promise<void> => {
    await adapter.deleteMany({ model: 'verification', where: [{ field: 'value', value: account }] });
  };
  return {
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
  };
}
