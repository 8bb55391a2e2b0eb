import { createTransport } from 'nodemailer';
import type { Mail } from './outbox.ts';

const kinds: Record<string, string> = {
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
  EENVELOPE: 'address-refused',
  EMESSAGE: 'letter-refused',
  ETLS: 'not-secure',
  EDNS: 'unreachable',
  ECONNECTION: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'unreachable',
};

/** Only the kind of a failure is kept: what a mail server says may name people. */
export function failureKind(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return kinds[code] ?? 'not-sent';
}

/** Sends one letter, or throws. */
export type Send = (letter: Mail) => Promise<void>;

/**
 * Sending through a mail server. Letters come from `?from=` in KITH_SMTP_URL, else from the name it signs in with.
 */
export function mailServer(smtp: string): { send: Send; close: () => void } {
  const url = new URL(smtp);
  const name = decodeURIComponent(url.username);
  const from = url.searchParams.get('from') ?? (name.includes('@') ? name : `kith@${url.hostname}`);
  url.searchParams.delete('from');
  const transport = createTransport({
    url: url.href,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return {
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
