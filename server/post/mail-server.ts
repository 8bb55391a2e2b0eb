import type { Transporter } from 'nodemailer';
import { z } from 'zod';
import type { LetterRow } from '#server/db/tables.ts';
import { Trouble } from '#server/trouble.ts';
import { NotSent } from './not-sent.ts';
import type { Mail } from './outbox.ts';
import { troubleWithPost } from './words.ts';

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
  EABORT: 'unreachable',
  EPROTOCOL: 'unreachable',
};

const ofServer: ReadonlySet<string> = new Set([
  'unreachable',
  'sign-in-refused',
  'not-secure',
  'key-refused',
  'too-many',
]);

/** Whether it is the mail server or the gateway that failed, and not one letter: the next would fare no better. */
export const isOfServer = (failure: string | null): boolean => failure !== null && ofServer.has(failure);

/** Only the kind of a failure is kept: what a mail server says may name people. */
export function failureKind(error: unknown): string {
  if (error instanceof NotSent) return error.kind;
  const { code, responseCode }: { code?: unknown; responseCode?: unknown } = Object(error);
  // “Too busy”, wherever it is said: RFC 5321, 4.2.3.
  return responseCode === 421 ? 'unreachable' : (kinds[String(code)] ?? 'not-sent');
}

/**
 * Sends one letter, or throws. `name` is the same however often it is sent, so that a mailbox which had it already, and
 * whose answer was lost, shows it once.
 */
export type Send = (letter: Mail, name: string, row?: LetterRow) => Promise<void>;

/** Less than the shortest wait before a next try, so that a letter is never under way twice. */
const sendingTakesAtMost = 55_000;

const oneAddress = z.email();

/** Who letters come from: a name and an address, as `Praxis Grün <kith@example.org>`, or an address alone. */
function readSender(written: string): { name: string; address: string } | null {
  const [, named, inBrackets] = /^(.*?)\s*<([^<>]*)>\s*$/u.exec(written.trim()) ?? [];
  const address = (inBrackets ?? written).trim();
  const name = (named ?? '').trim().replace(/^"(.*)"$/u, '$1');
  if (!oneAddress.safeParse(address).success || /[\p{Cc}<>]/u.test(name)) return null;
  return { name, address };
}

/**
 * Who letters of this Kith come from: `?from=` in KITH_SMTP_URL, else the name it signs in with. Throws Trouble where
 * no mail server would take it, so that nobody finds out by letters that never came.
 */
export function senderIn(smtp: string): { name: string; address: string } {
  const url = new URL(smtp);
  const cut = [...url.searchParams.keys()].find((key) => /[<@]/.test(key));
  if (cut !== undefined) throw new Trouble(troubleWithPost.en.ampersand, 'ampersand');
  const name = decodeURIComponent(url.username);
  const written = url.searchParams.get('from') ?? (name.includes('@') ? name : `kith@${url.hostname}`);
  const sender =
    readSender(written) ?? (url.searchParams.has('from') ? null : { name: '', address: written });
  if (!sender) throw new Trouble(troubleWithPost.en.sender.replace('{{from}}', written), 'sender');
  return sender;
}

/**
 * Sending through a mail server. Letters come from `?from=` in KITH_SMTP_URL, else from the name it signs in with.
 */
export function mailServer(smtp: string, patience = sendingTakesAtMost): { send: Send; close: () => void } {
  const from = senderIn(smtp);
  const url = new URL(smtp);
  url.searchParams.delete('from');
  const [, domain = url.hostname] = from.address.split('@');
  // A busy mail server lets one wait before it greets, and before it says that it has taken a letter.
  const how = { url: url.href, connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 50_000 };
  let transport: Transporter | undefined;
  // Brought with the first letter: a Kith that has none to send does without.
  const opened = async (): Promise<Transporter> => {
    const { createTransport } = await import('nodemailer');
    transport ??= createTransport(how);
    return transport;
  };
  return {
    async send({ to, subject, text, file, ends }, name) {
      const messageId = `<${name}@${domain}>`;
      const signal = AbortSignal.timeout(patience);
      const attachments = file && [
        { filename: file.name, contentType: file.type, content: file.base64, encoding: 'base64' },
      ];
      const sender = ends?.sender === 'unnamed' ? { name: '', address: from.address } : from;
      const headed = { from: sender, to: { name: '', address: to }, subject, messageId };
      const headers = ends && onePressEnds(ends.at);
      await (await opened()).sendMail({ ...headed, text, attachments, signal, headers });
    },
    close: () => transport?.close(),
  };
}

/** A mailbox that knows of it shows a button of its own, which asks at this address: RFC 8058. */
const onePressEnds = (stop: string) => ({
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});
