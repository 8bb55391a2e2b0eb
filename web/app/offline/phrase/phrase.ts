/** The key of a shelf as it lies on a machine behind a phrase; only who knows the phrase makes a key of it. */
export interface Lock {
  salt: Uint8Array<ArrayBuffer>;
  /** How often the phrase is worked through: slow for who guesses, a moment for who knows it. */
  times: number;
  iv: Uint8Array<ArrayBuffer>;
  wrapped: ArrayBuffer;
  /** How many wrong phrases were tried since a right one. */
  wrong: number;
}

export const leastLetters = 8;
/** After so many wrong phrases all that lies here is wiped. */
export const mostWrong = 10;
/** As OWASP’s Password Storage Cheat Sheet has it for PBKDF2 with SHA-256. */
const timesWorked = 600_000;

async function fromPhrase(phrase: string, { salt, times }: Pick<Lock, 'salt' | 'times'>): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(phrase.normalize('NFKC').trim());
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: times },
    base,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

const sealingKey = (raw: BufferSource) =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A new key, and what lies on the machine in its place. */
export async function newLock(phrase: string): Promise<{ key: CryptoKey; lock: Lock }> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const how = { salt: crypto.getRandomValues(new Uint8Array(16)), times: timesWorked };
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const wrapped = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await fromPhrase(phrase, how), raw);
  const key = await sealingKey(raw);
  raw.fill(0);
  return { key, lock: { ...how, iv, wrapped, wrong: 0 } };
}

/** The key behind it; undefined where the phrase is another. */
export async function openLock(lock: Lock, phrase: string): Promise<CryptoKey | undefined> {
  const wrappedWith = await fromPhrase(phrase, lock);
  try {
    return await sealingKey(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv: lock.iv }, wrappedWith, lock.wrapped),
    );
  } catch {
    return undefined;
  }
}
