import { closeSync, openSync, readSync } from 'node:fs';
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { Trouble } from '#server/trouble.ts';
import { backupWords as words } from './backup-words.ts';

/** For whom a backup is encrypted: whoever holds one of these identities, or whoever knows the passphrase. */
export type ForWhom =
  | { recipients: readonly string[] }
  /** `work` is how dear each guess at it is, as a power of two; the library’s own unless given. */
  | { passphrase: string; work?: number };

/** What may open a backup; only what it asks for is used. */
export interface OpenedBy {
  /** Identities, such as `AGE-SECRET-KEY-1…`. */
  identities?: readonly string[];
  /** Asked for only where the backup opens with one. */
  passphrase?: () => Promise<string | undefined>;
}

type Bytes = AsyncIterable<Uint8Array>;

/** A new identity, and the recipient that belongs to it. */
export async function newIdentity(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateIdentity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Encrypts by the age format (age-encryption.org/v1); throws Trouble where a recipient is none. */
export const encrypted = async (plain: Bytes, whom: ForWhom): Promise<Bytes> =>
  encrypterFor(whom).encrypt(streamOf(plain));

/** What encrypts to them. Throws Trouble where a recipient is none. */
export function encrypterFor(whom: ForWhom): Encrypter {
  const encrypter = new Encrypter();
  if ('passphrase' in whom) {
    encrypter.setPassphrase(whom.passphrase.normalize('NFKC'));
    if (whom.work !== undefined) encrypter.setScryptWorkFactor(whom.work);
  } else {
    for (const recipient of whom.recipients) {
      try {
        encrypter.addRecipient(recipient);
      } catch {
        throw new Trouble(words.noRecipient(recipient), 'no-recipient');
      }
    }
  }
  return encrypter;
}

const streamOf = (bytes: Bytes): ReadableStream<Uint8Array> => {
  const each = bytes[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await each.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
};

const beginning = 'age-encryption.org/v1\n';

/** How a file of the age format opens; undefined for any other file. */
export function opensBy(file: string): 'passphrase' | 'identity' | undefined {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(4096);
    const text = buffer.toString('latin1', 0, readSync(opened, buffer, 0, buffer.length, 0));
    if (!text.startsWith(beginning)) return undefined;
    return text.startsWith('-> scrypt ', beginning.length) ? 'passphrase' : 'identity';
  } finally {
    closeSync(opened);
  }
}

/**
 * Decrypts such a file. Each part is authentic before it is given, and so is the end: the last step throws where any bit
 * is another or the file was cut.
 */
export async function decrypted(file: string, cipher: Bytes, by: OpenedBy): Promise<Bytes> {
  const decrypter = new Decrypter();
  if (opensBy(file) === 'passphrase') {
    const passphrase = await by.passphrase?.();
    if (!passphrase) throw new Trouble(words.needsPassphrase(file), 'needs-passphrase');
    decrypter.addPassphrase(passphrase.normalize('NFKC'));
  } else {
    if (!by.identities?.length) throw new Trouble(words.needsIdentity(file), 'needs-identity');
    for (const identity of by.identities) {
      try {
        decrypter.addIdentity(identity);
      } catch {
        throw new Trouble(words.noIdentity, 'no-identity');
      }
    }
  }
  try {
    return await decrypter.decrypt(streamOf(cipher));
  } catch (error) {
    // The library says in words only that nothing given opens the file; all else is a file that is not whole.
    if (error instanceof Error && /no identity matched/i.test(error.message))
      throw new Trouble(words.doesNotOpen(file), 'does-not-open');
    throw error;
  }
}
