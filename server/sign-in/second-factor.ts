import { halfWayIn } from '#server/http/half-way.ts';
import type { BetterAuth } from './better-auth.ts';

/** A second step of a sign-in: a code from an authenticator, or a backup code. */
export interface SecondFactor {
  /** The second step of a sign-in: a code from the authenticator, or a backup code. */
  withCode: (code: string, headers: Headers) => Promise<Response>;
  /** Whose account a sign-in is half-way into: the password was right, and a code is asked. */
  halfWay: (headers: Headers) => Promise<string | null>;
  secondFactor: (account: string) => Promise<'on' | 'off'>;
  beginSecondFactor: (headers: Headers, password: string, issuer: string) => Promise<Response>;
  confirmSecondFactor: (headers: Headers, code: string) => Promise<Response>;
  endSecondFactor: (headers: Headers, password: string) => Promise<Response>;
  /** Ends it without the password, for somebody who lost their authenticator; the caller has checked who may. */
  dropSecondFactor: (account: string) => Promise<void>;
}

export const authenticatorCode = /^\d{6}$/;

/** The second step, asked and kept by the engine of sign-in. */
export async function secondFactorOf({ api, $context }: BetterAuth): Promise<SecondFactor> {
  const { internalAdapter: users, adapter } = await $context;
  return {
    withCode: (code, headers) =>
      authenticatorCode.test(code)
        ? api.verifyTOTP({ body: { code }, headers, asResponse: true })
        : api.verifyBackupCode({ body: { code }, headers, asResponse: true }),
    async halfWay(headers) {
      const half = halfWayIn(headers);
      const waits = half === null ? null : await users.findVerificationValue(half);
      return waits?.value ?? null;
    },
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
  };
}
