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

/** Starts one of the three servers in a process of its own. @param told where its data are */
export async function startChild(
  file: 'bare.ts' | 'served.ts' | 'rival/rival.ts',
  told: { KITH_DATA?: string; DATABASE_URL?: string } = {},
): Promise<Child> {
  const began = performance.now();
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, ...told, NODE_ENV: 'production' },
  });
  const { port } = await word<{ port: number }>(child);
  return { process: child, port, started: performance.now() - began };
}

export async function memoryOf({ process: child }: Child): Promise<number> {
  child.send('memory');
  return (await word<{ megabytes: number }>(child)).megabytes;
}

export async function stopChild({ process: child }: Child): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await gone;
}
