import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Trouble } from '#server/trouble.ts';
import { textsWords } from './words.ts';

const words = textsWords.en;

/** How text messages are sent: which kind of gateway, by whose account and key, and from which number. */
export const textsShape = z
  .object({
    gateway: z.enum(['twilio', 'telnyx'], words.gateway),
    from: z.string(words.from).trim().min(1, words.from),
    account: z.string().trim().default(''),
    url: z.url({ protocol: /^https?$/, hostname: /./, error: words.url }).optional(),
    key: z.string().optional(),
    keyFile: z.string().optional(),
  })
  .refine(({ gateway, account }) => gateway !== 'twilio' || account !== '', words.account)
  .refine(({ key, keyFile }) => key !== undefined || keyFile !== undefined, words.key);
export type Texts = z.output<typeof textsShape>;

/** As it stands in the environment; undefined where no gateway is named. */
export function textsIn(environment: NodeJS.ProcessEnv): Record<string, unknown> | undefined {
  const read = (name: string) => environment[`KITH_TEXTS${name}`] || undefined;
  const gateway = read('');
  if (gateway === undefined) return undefined;
  return {
    gateway,
    from: read('_FROM'),
    account: read('_ACCOUNT'),
    url: read('_URL'),
    key: read('_KEY'),
    keyFile: read('_KEY_FILE'),
  };
}

/** The key of the gateway, which is kept nowhere else. Throws Trouble where its file holds none. */
export function keyOf({ key, keyFile = '' }: Texts): string {
  if (key !== undefined) return key;
  const read = readOrNothing(keyFile);
  if (read === '') throw new Trouble(words.keyFile(keyFile), 'texts-key');
  return read;
}

function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '';
  }
}
