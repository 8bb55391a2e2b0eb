import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Child } from '#bench/child.ts';
import { type Caller, caller } from '#examples/caller.ts';
import { password } from './long-service.ts';

/** How a long thing is asked for: at the door, or by a command on the folder beside the Kith that serves it. */

const kith = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));

const at = ({ port }: Child) => `http://127.0.0.1:${port}`;

export async function signedIn(child: Child, email: string): Promise<Caller> {
  const who = caller(at(child));
  await who.post('sign-in', { email, password });
  return who;
}

/** Asks as a browser does. @returns the answer, read to its end; throws where it is refused, but for what there is too little of */
export async function asked(
  child: Child,
  who: Caller,
  path: string,
  { method = 'GET', body }: { method?: string; body?: FormData } = {},
): Promise<string> {
  const headers = { cookie: who.cookie(), origin: at(child) };
  const answer = await fetch(`${at(child)}/api/${path}`, { method, headers, ...(body && { body }) });
  const text = await answer.text();
  if (!answer.ok && answer.status !== 409) throw new Error(`${path}: ${answer.status} ${text}`);
  return text;
}

/** Something was found, as of rows in the lists that have no chart. */
const foundSomething = 3;

export const besideIt = (folder: string, passphrase: string, ...args: string[]): Promise<void> =>
  new Promise((done, failed) => {
    const env = { ...process.env, KITH_BACKUP_PASSPHRASE: passphrase };
    const command = spawn(process.execPath, [kith, ...args, '--data', folder], { stdio: 'ignore', env });
    command.once('error', failed);
    command.once('exit', (code) =>
      code === 0 || code === foundSomething ? done() : failed(new Error(`${args.join(' ')}: ${code}`)),
    );
  });
