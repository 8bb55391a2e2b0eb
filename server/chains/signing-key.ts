import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import { exactBytes } from '#server/db/exact-bytes.ts';

/** What a service signs with, and what its signatures are checked by. */
export interface SigningKey {
  secret: KeyObject;
  open: KeyObject;
  /** The open half as text; it names the service wherever a signed line is kept. */
  name: string;
}

/** How PKCS #8 begins where an Ed25519 seed follows (RFC 8410). */
const beforeSeed = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The service's own signing key (Ed25519), drawn from its master key and kept nowhere else. */
export function signingKeyOf(master: Buffer): SigningKey {
  const seed = Buffer.from(hkdfSync('sha256', master, '', 'kith/signing-key', 32));
  const secret = createPrivateKey({
    key: Buffer.concat([beforeSeed, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const open = createPublicKey(secret);
  return { secret, open, name: open.export({ format: 'jwk' }).x ?? '' };
}

export const signedBy = (key: SigningKey, statement: string): string =>
  sign(null, Buffer.from(statement), key.secret).toString('base64url');

export function isSignedBy(key: Pick<SigningKey, 'open'>, statement: string, signature: string): boolean {
  try {
    return verify(null, Buffer.from(statement), key.open, exactBytes(signature, 'base64url'));
  } catch {
    return false;
  }
}
