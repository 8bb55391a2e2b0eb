import { closeSync, existsSync, fsyncSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { keyWords as words } from '#server/keeping/key-words.ts';
import { isBeside, keyFile, masterKey, whereKeyIs, writeKey } from '#server/keeping/master-key.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';
import { askNewPassphrase, refuseShort, secretIn, withPassphrase } from './ask-passphrase.ts';
import { answer, dataOption, jsonOption, teach } from './command.ts';
import { type FolderFlag, settingsOfExisting, withInstallation } from './kith-folder.ts';

interface Flags extends FolderFlag {
  json?: true;
}

const help = {
  en: {
    does: 'Say where the key of the records is; move it away from them, or put it under a passphrase. What Kith does not hold, nobody can take from it.',
    move: 'Move the key out of the data folder, to a file elsewhere.',
    lock: 'Put the key under a passphrase, which Kith asks for at the start.',
    file: 'a new file outside the data folder',
    passphraseFile: 'a file with the new passphrase; asked for at a terminal unless given',
  },
}.en;

export function keyCommand(): Command {
  const command = teach('key', help.does, [
    'kith key',
    'kith key move /etc/kith/kith.key',
    'KITH_KEY_FILE=/etc/kith/kith.key kith serve',
    'kith key lock',
  ])
    .option(...dataOption)
    .option(...jsonOption)
    .action(where);
  const move = teach('move', help.move, ['kith key move /etc/kith/kith.key --data /srv/kith'])
    .argument('<file>', help.file)
    .option(...dataOption)
    .option(...jsonOption)
    .action((file: string, _own: Flags, asked: Command) =>
      moveTo(resolve(file), asked.optsWithGlobals<Flags>()),
    );
  const lock = teach('lock', help.lock, ['kith key lock', 'kith key lock --passphrase-file /run/passphrase'])
    .option('--passphrase-file <file>', help.passphraseFile)
    .option(...dataOption)
    .option(...jsonOption)
    .action((_own: Flags, asked: Command) =>
      putUnder(asked.optsWithGlobals<Flags & { passphraseFile?: string }>()),
    );
  for (const one of [move, lock]) command.addCommand(one.exitOverride());
  return command;
}

function where({ json, data }: Flags): void {
  const settings = settingsOfExisting({ data });
  const kept = whereKeyIs(settings);
  const file = kept === 'environment' ? null : keyFile(settings);
  answer(json, { where: kept, file }, () => words.where[kept](file ?? ''));
}

/** The key, once it has opened the records: a key that does not is neither moved nor written anew. */
async function keyThatOpens(settings: Settings): Promise<Buffer> {
  if (settings.key) throw new Trouble(words.inEnvironment, 'in-environment');
  return withInstallation(settings, async ({ master }) => master);
}

async function moveTo(file: string, { data, json }: Flags): Promise<void> {
  const settings = await withPassphrase(settingsOfExisting({ data }));
  if (existsSync(file)) throw new Trouble(words.isThere(file), 'is-there');
  if (isBeside(settings.folder, file)) throw new Trouble(words.stillBeside(file), 'still-beside');
  const master = await keyThatOpens(settings);
  const old = keyFile(settings);
  const moved = { ...settings, keyFile: file };
  write(file, master, whereKeyIs(settings) === 'passphrase' ? passphraseIn(settings) : undefined);
  if (!masterKey(moved, true).equals(master))
    throw new Trouble(words.cannotWriteKey(file), 'cannot-write-key');
  destroy(old);
  answer(json, { where: whereKeyIs(moved), file }, () => words.moved(file));
}

const passphraseIn = ({ passphrase, passphraseFile = '' }: Settings): string =>
  passphrase ?? secretIn(passphraseFile, words.noPassphraseFile);

async function putUnder({ data, json, passphraseFile }: Flags & { passphraseFile?: string }): Promise<void> {
  const settings = await withPassphrase(settingsOfExisting({ data }));
  // A new passphrase may be waiting where the settings look for it: the key is not under it yet.
  const isUnder = whereKeyIs(settings) === 'passphrase';
  const master = await keyThatOpens(isUnder ? settings : { ...settings, passphraseFile: undefined });
  const asked = passphraseFile ?? (isUnder ? undefined : settings.passphraseFile);
  const passphrase =
    asked === undefined
      ? await askNewPassphrase(words.newPassphrase)
      : refuseShort(secretIn(asked, words.noPassphraseFile));
  const file = keyFile(settings);
  write(file, master, passphrase);
  answer(json, { where: 'passphrase', file }, () => words.locked(file));
}

function write(file: string, master: Buffer, passphrase: string | undefined): void {
  try {
    writeKey(file, master, passphrase);
  } catch {
    throw new Trouble(words.cannotWriteKey(file), 'cannot-write-key');
  }
}

/** Writes over a key before its file goes. */
function destroy(file: string): void {
  const opened = openSync(file, 'r+');
  try {
    writeSync(opened, Buffer.alloc(statSync(file).size));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  rmSync(file);
}
