import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { exactBytes } from './exact-bytes.ts';

/** A key as it is used; one opened beforehand is quicker. */
export type SealKey = Buffer | KeyObject;

/** Numbers used once, drawn some hundred at a time: to draw them one by one takes as long as the sealing itself. */
let drawn = Buffer.alloc(0);

function usedOnce(): Buffer {
  if (drawn.length === 0) drawn = randomBytes(12 * 256);
  const iv = drawn.subarray(0, 12);
  drawn = drawn.subarray(12);
  return iv;
}

/** Seals bytes with AES-256-GCM. `place` binds them to where they stand, so they cannot be moved. */
export function sealBytes(key: SealKey, place: string, bytes: Uint8Array): Buffer {
  const iv = usedOnce();
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** Opens what `sealBytes` sealed; throws when the key, the place or the bytes are not the same. */
export function unsealBytes(key: SealKey, place: string, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12));
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(sealed.length - 16));
  return Buffer.concat([decipher.update(sealed.subarray(12, sealed.length - 16)), decipher.final()]);
}

/** Seals text, as `sealBytes` seals bytes. */
export const seal = (key: SealKey, place: string, text: string): string =>
  sealBytes(key, place, Buffer.from(text)).toString('base64');

/** Opens what `seal` sealed; throws when the key, the place or the text is not the same. */
export const unseal = (key: SealKey, place: string, sealed: string): string =>
  unsealBytes(key, place, exactBytes(sealed, 'base64')).toString('utf8');

/** A new key, sealed by the master key, as it is kept beside what it opens. */
export function newKey(master: Buffer, place: string): { key: SealKey; sealedKey: string } {
  const key = randomBytes(32);
  return { key: createSecretKey(key), sealedKey: seal(master, place, key.toString('base64')) };
}

export function openKey(master: Buffer, place: string, sealedKey: string): SealKey {
  return createSecretKey(Buffer.from(unseal(master, place, sealedKey), 'base64'));
}

/** Whether the master key opens this one. */
export function opensKey(master: Buffer, place: string, sealedKey: string): boolean {
  try {
    openKey(master, place, sealedKey);
    return true;
  } catch {
    return false;
  }
}
