import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { keyWords as words } from '#server/keeping/key-words.ts';
import { whereKeyIs } from '#server/keeping/master-key.ts';
import type { Settings } from '#server/settings.ts';
import { Trouble } from '#server/trouble.ts';

/** Whether somebody sits there to be asked. */
export const canBeAsked = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

const silent = () => new Writable({ write: (_some, _encoding, done) => done() });

/** Asks at the terminal, and shows nothing of what is typed. Throws Trouble where nobody sits there. */
export async function askHidden(prompt: string): Promise<string> {
  if (!canBeAsked()) throw new Trouble(words.nobodyAnswers, 'nobody-answers');
  process.stderr.write(prompt);
  const asking = createInterface({ input: process.stdin, output: silent(), terminal: true });
  try {
    return await new Promise<string>((answered, stopped) => {
      asking.question('', answered);
      asking.on('SIGINT', () => stopped(new Trouble(words.nobodyAnswers, 'nobody-answers')));
    });
  } finally {
    asking.close();
    process.stderr.write('\n');
  }
}

const shortest = 12;

export function refuseShort(passphrase: string): string {
  if (passphrase.length < shortest) throw new Trouble(words.tooShort, 'too-short');
  return passphrase;
}

/** Asks for a new passphrase, twice. */
export async function askNewPassphrase(prompt: string): Promise<string> {
  const typed = refuseShort(await askHidden(prompt));
  if ((await askHidden(words.again)) !== typed) throw new Trouble(words.notTheSame, 'not-the-same');
  return typed;
}

/** What a file holds on its first line. */
export function secretIn(file: string, notReadable: (file: string) => string): string {
  try {
    const [line = ''] = readFileSync(file, 'utf8').split(/\r?\n/);
    if (line !== '') return line;
  } catch {
    // It is said below.
  }
  throw new Trouble(notReadable(file), 'not-readable');
}

/** The same settings with the passphrase of the key, asked for where it needs one that is not set and somebody sits there. */
export async function withPassphrase(settings: Settings): Promise<Settings> {
  const isSet = settings.passphrase !== undefined || settings.passphraseFile !== undefined;
  const needsIt = !isSet && whereKeyIs(settings) === 'passphrase';
  if (!needsIt || !canBeAsked()) return settings;
  return { ...settings, passphrase: await askHidden(words.passphrase) };
}
