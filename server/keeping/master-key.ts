import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { makePrivateFolder } from '#server/db/private-folder.ts';
import { opensKey } from '#server/db/seal.ts';
import { type Db, oneService } from '#server/db/tables.ts';
import { writeWhole } from '#server/disk/write-whole.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { keyWords as words } from './key-words.ts';
import { masterKeyWords } from './words.ts';
import { isUnderPassphrase, keyFromUnder, keyUnderPassphrase } from './wrapped-key.ts';

/** What says where the master key of a data folder is. */
export type Keyed = Pick<Settings, 'folder'> &
  Partial<Pick<Settings, 'database' | 'key' | 'keyFile' | 'passphraseFile' | 'passphrase'>>;

/** The file that holds the key where the environment does not: beside the records, unless another is named. */
export const keyFile = ({ folder, keyFile: elsewhere }: Pick<Keyed, 'folder' | 'keyFile'>): string =>
  elsewhere ?? join(folder, 'kith.key');

/** Whether a file lies within the data folder, and so goes with it wherever that is copied or stolen. */
export function isBeside(folder: string, file: string): boolean {
  const way = relative(resolve(folder), resolve(file));
  return way !== '' && way.split(sep)[0] !== '..' && !isAbsolute(way);
}

/** Where the key is, in a word: only `beside` lets whoever takes the folder read it all. */
export function whereKeyIs(settings: Keyed): 'environment' | 'elsewhere' | 'passphrase' | 'beside' {
  if (settings.key) return 'environment';
  const file = keyFile(settings);
  if (existsSync(file) && isUnderPassphrase(readFileSync(file, 'utf8'))) return 'passphrase';
  return isBeside(settings.folder, file) ? 'beside' : 'elsewhere';
}

/** The passphrase of the key, as it was set or typed; none where the key needs none. */
function passphraseOf({ passphrase, passphraseFile }: Keyed): string | undefined {
  if (passphrase !== undefined || passphraseFile === undefined) return passphrase;
  let text: string;
  try {
    text = readFileSync(passphraseFile, 'utf8').replace(/\r?\n$/, '');
  } catch {
    throw new Trouble(words.noPassphraseFile(passphraseFile), 'no-passphrase-file');
  }
  if (text === '') throw new Trouble(words.emptyPassphrase(passphraseFile), 'empty-passphrase');
  return text;
}

/** Refuses settings of which one would do nothing. */
function refuseTwoKeys({ key, keyFile: file, passphraseFile }: Keyed): void {
  if (key && file) throw new Trouble(words.twoKeys, 'two-keys');
  if (key && passphraseFile) throw new Trouble(words.passphraseForNothing, 'passphrase-for-nothing');
}

/** The service's master key: from the environment (64 hex digits) or its file; made on the first start. */
export function masterKey(settings: Keyed, hasDatabase: boolean): Buffer {
  refuseTwoKeys(settings);
  if (settings.key) {
    if (!/^[0-9a-f]{64}$/i.test(settings.key)) {
      throw new Trouble(masterKeyWords.en.kithKeyMustBe64, 'key-not-hex');
    }
    return Buffer.from(settings.key, 'hex');
  }
  const file = keyFile(settings);
  if (existsSync(file)) return keyIn(file, settings);
  if (hasDatabase) {
    throw new Trouble(masterKeyWords.en.keyFileIsMissing(file), 'key-missing');
  }
  const made = randomBytes(32);
  writeKey(file, made, passphraseOf(settings));
  return made;
}

function keyIn(file: string, settings: Keyed): Buffer {
  const text = readFileSync(file, 'utf8');
  const passphrase = passphraseOf(settings);
  if (!isUnderPassphrase(text)) {
    if (passphrase !== undefined) throw new Trouble(words.notUnderPassphrase(file), 'not-under-passphrase');
    return Buffer.from(text.trim(), 'hex');
  }
  if (passphrase === undefined) throw new Trouble(words.needsPassphrase(file), 'needs-passphrase');
  const key = keyFromUnder(text, passphrase);
  if (key === 'wrong') throw new Trouble(words.wrongPassphrase(file), 'wrong-passphrase');
  return key;
}

/** Writes a key to its file, for its owner's eyes, whole or not at all. */
export function writeKey(file: string, master: Buffer, passphrase: string | undefined): void {
  const text =
    passphrase === undefined ? `${master.toString('hex')}\n` : keyUnderPassphrase(master, passphrase);
  writeWhole(file, text);
}

/** Writes the key of a restored folder where its settings look for it, unless it is there already. */
export function putKey(settings: Keyed, master: Buffer): void {
  if (settings.key || (settings.keyFile && existsSync(settings.keyFile))) return;
  writeKey(keyFile(settings), master, passphraseOf(settings));
}

/** Refuses a key to be restored that is another than the one these settings hold, which is never written over. */
export function refuseOtherKey(settings: Keyed, master: Buffer): void {
  refuseTwoKeys(settings);
  passphraseOf(settings);
  const isElsewhere = settings.keyFile !== undefined && existsSync(settings.keyFile);
  if (!settings.key && !isElsewhere) return;
  if (!masterKey(settings, true).equals(master)) throw new Trouble(words.otherKeyIsSet, 'other-key-is-set');
}

/**
 * Makes the folder and its key, where there is no database yet, so that a start that breaks off, as on a full disk,
 * leaves no database without its key. What cannot be written whole is taken back.
 */
export function makeMasterKey(settings: Keyed): void {
  const { folder, key } = settings;
  const file = keyFile(settings);
  if (key || existsSync(file)) return;
  try {
    makePrivateFolder(folder);
    masterKey(settings, false);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (settings.keyFile !== undefined && code !== 'ENOSPC')
      throw new Trouble(words.cannotWriteKey(file), 'cannot-write-key');
    if (code !== 'ENOSPC') return;
    rmSync(file, { force: true });
    throw error;
  }
}

const asMany = 5;

/** The master key of an opened data folder. Throws Trouble where it is gone, is no key, or is another one's. */
export async function masterKeyThatFits(db: Db, settings: Keyed): Promise<Buffer> {
  const master = masterKey(settings, true);
  if (master.length !== 32) {
    throw new Trouble(masterKeyWords.en.keyFileIsDamaged(keyFile(settings)), 'key-damaged');
  }
  if (await opensSome(db, master)) return master;
  throw new Trouble(masterKeyWords.en.keyDoesNotOpen, 'key-wrong');
}

/** Whether the key opens any of what is here; one record that was spoilt does not speak for all. */
async function opensSome(db: Db, master: Buffer): Promise<boolean> {
  const some = async (table: 'course' | 'client') => {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'key'])
      .where('service', '=', oneService)
      .limit(asMany)
      .execute();
    return rows.map(({ id, key }) => ({ place: `${table}/${id}`, key }));
  };
  const sealedKeys = [...(await some('course')), ...(await some('client'))];
  return sealedKeys.length === 0 || sealedKeys.some(({ place, key }) => opensKey(master, place, key));
}
