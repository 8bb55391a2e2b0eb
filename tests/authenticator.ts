import { createHmac } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function bytesOf(base32: string): Buffer {
  const bits = [...base32].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const halfMinute = () => Math.floor(Date.now() / 30_000);

/** The six digits that an authenticator shows now for a secret (RFC 6238), or so many half minutes later. */
export function codeShown(secret: string, later = 0): string {
  const moment = Buffer.alloc(8);
  moment.writeBigUInt64BE(BigInt(halfMinute() + later));
  const digest = createHmac('sha1', bytesOf(secret)).update(moment).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const given = new Set<string>();

/** A code that is taken now and was not given before, since each is good once: three in a half minute and no more. */
export function codeFor(secret: string): string {
  const code = [0, 1, -1].map((later) => codeShown(secret, later)).find((one) => !given.has(secret + one));
  if (code === undefined) throw new Error('An authenticator has no fourth code within half a minute.');
  given.add(secret + code);
  return code;
}
