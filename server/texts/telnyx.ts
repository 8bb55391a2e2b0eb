import { z } from 'zod';
import type { Gateway } from './kind.ts';

const answered = z.object({ errors: z.array(z.object({ code: z.string() })) });

/**
 * The shape of Telnyx’s messages, which many others share: JSON, with a key for whoever bears it.
 * https://developers.telnyx.com/docs/messaging/messages/error-codes, read 30 Nov 2026
 */
export const telnyx: Gateway = {
  address: () => 'https://api.telnyx.com/v2/messages',
  asks: ({ key, from }, to, text) => ({
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ from, to, text }),
  }),
  codeIn: (answer) => answered.safeParse(answer).data?.errors[0]?.code ?? '',
  badNumber: new Set(['10001', '10002', '10016', '40001', '40310']),
  stopped: new Set(['40300']),
};
