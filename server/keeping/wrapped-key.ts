import { randomBytes, scryptSync } from 'node:crypto';
import { z } from 'zod';
import { seal, unseal } from '#server/db/seal.ts';

/** A master key under a passphrase, as its file holds it. */
const shape = z.object({
  kith: z.literal('key'),
  under: z.literal('passphrase'),
  scrypt: z.object({ N: z.number(), r: z.number(), p: z.number(), salt: z.string() }),
  sealed: z.string(),
});

const place = 'kith/master-key';
/** Half a second and 128 megabytes for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1 };
const mostMemory = 512 * 1024 * 1024;

const drawn = (passphrase: string, salt: Buffer, { N, r, p }: typeof cost): Buffer =>
  scryptSync(passphrase.normalize('NFKC'), salt, 32, { N, r, p, maxmem: mostMemory });

/** The text of a file that holds the key and opens with the passphrase only. */
export function keyUnderPassphrase(master: Buffer, passphrase: string): string {
  const salt = randomBytes(16);
  const sealed = seal(drawn(passphrase, salt, cost), place, master.toString('hex'));
  const scrypt = { ...cost, salt: salt.toString('base64') };
  return `${JSON.stringify({ kith: 'key', under: 'passphrase', scrypt, sealed } satisfies z.output<typeof shape>)}\n`;
}

export const isUnderPassphrase = (text: string): boolean => text.trimStart().startsWith('{');

/** The key in such a file; `wrong` where the passphrase is another one or the file is damaged. */
export function keyFromUnder(text: string, passphrase: string): Buffer | 'wrong' {
  try {
    const { scrypt, sealed } = shape.parse(JSON.parse(text));
    const key = drawn(passphrase, Buffer.from(scrypt.salt, 'base64'), scrypt);
    return Buffer.from(unseal(key, place, sealed), 'hex');
  } catch {
    return 'wrong';
  }
}
