import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  process: ChildProcess;
  port: number;
  /** Milliseconds from the start of the process to its first word. */
  started: number;
}

function word<Message>(child: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Message));
    child.once('exit', (code) => reject(new Error(`The process ended with ${code}.`)));
  });
}

const compiled = fileURLToPath(new URL('../node_modules/.kith-compiled', import.meta.url));

/** Starts one of the three servers in a process of its own. @param told where its data are */
export async function startChild(
  file: 'bare.ts' | 'served.ts' | 'rival/rival.ts',
  told: { KITH_DATA?: string; DATABASE_URL?: string } = {},
): Promise<Child> {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    // As bin/kith.js starts it: what was compiled once is not compiled again.
    env: { ...process.env, ...told, NODE_ENV: 'production', NODE_COMPILE_CACHE: compiled },
  });
  const { port } = await word<{ port: number }>(child);
  return { process: child, port, started: performance.now() - began };
}

/** What a process says of itself. The rival tells its memory alone. */
export interface State {
  megabytes: number;
  /** Milliseconds of processor time used so far. */
  processor?: number;
  /** Milliseconds for which its loop was held, since it was asked last. */
  held?: { p99: number; most: number };
}

export function stateOf({ process: child }: Child): Promise<State> {
  child.send('state');
  return word<State>(child);
}

export async function stopChild({ process: child }: Child): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await gone;
}
