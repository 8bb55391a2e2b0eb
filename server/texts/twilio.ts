import { z } from 'zod';
import type { Gateway } from './kind.ts';

const answered = z.object({ code: z.number() });

/** A sender of several numbers, which the gateway chooses from. */
const isSeveral = (from: string) => /^MG[0-9a-f]{32}$/i.test(from);

/**
 * The shape of Twilio’s Messages: a form, with the account and its key as a name and password.
 * https://www.twilio.com/docs/messaging/api/message-resource, read 30 Nov 2026
 */
export const twilio: Gateway = {
  address: ({ account }) =>
    `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(account)}/Messages.json`,
  asks: ({ account, key, from }, to, text) => ({
    headers: {
      authorization: `Basic ${Buffer.from(`${account}:${key}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams({
      To: to,
      [isSeveral(from) ? 'MessagingServiceSid' : 'From']: from,
      Body: text,
    }).toString(),
  }),
  codeIn: (answer) => String(answered.safeParse(answer).data?.code ?? ''),
  badNumber: new Set(['21211', '21214', '21217', '21265', '21612', '21614', '21635']),
  stopped: new Set(['21610']),
};
