import { inRooms } from './database.ts';
import type { Lock } from './phrase/phrase.ts';

/** A thing as it lies on this machine. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

/** Only a page that came by https, or from this very machine, may seal what it keeps. */
export const canSeal = (): boolean => globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;

/** What lies on this machine as the key of this person: itself, or behind a phrase. */
export const keyAsItLies = (person: string) =>
  inRooms<CryptoKey | Lock | undefined>('readonly', (room) => room('keys').get(person));

/** The key that seals what is this person’s on this machine, or the lock it lies behind. No page can read it out; signing out destroys it. */
export async function keyOf(person: string): Promise<CryptoKey | Lock> {
  const found = await keyAsItLies(person);
  if (found) return found;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Where another tab made one meanwhile, this one is not taken, and theirs is found.
  const refused = await inRooms('readwrite', (room) => room('keys').add(made, person)).then(
    () => undefined,
    (error: unknown) => error,
  );
  const kept = await keyAsItLies(person);
  if (!kept) throw refused;
  return kept;
}

/** What an entry is bound to: moved to another place it does not open. */
const boundTo = (place: string) => new TextEncoder().encode(place);

export async function seal(key: CryptoKey, place: string, thing: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(thing));
  const how = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
  return { iv, sealed: await crypto.subtle.encrypt(how, key, plain) };
}

/** Opens what was sealed; undefined where it was sealed with a key that is gone. */
export async function unseal(key: CryptoKey, place: string, { iv, sealed }: Sealed): Promise<unknown> {
  try {
    const how = { name: 'AES-GCM', iv, additionalData: boundTo(place) };
    return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, sealed)));
  } catch {
    return undefined;
  }
}
