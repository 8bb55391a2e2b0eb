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
    const ended = (code: number | null) => reject(new Error(`The process ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as Message);
    });
  });
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Starts the rival or the bare route in a process of its own. @param told where its data are */
export async function startChild(
  file: 'bare.ts' | 'rival/rival.ts',
  told: { DATABASE_URL?: string } = {},
): Promise<Child> {
  const began = performance.now();
  const child = fork(at(file), { env: { ...process.env, ...told, NODE_ENV: 'production' } });
  const { port } = await word<{ port: number }>(child);
  return { process: child, port, started: performance.now() - began };
}

/** Starts Kith as “npm start” does once it has built it. @param folder where its data are @param more that it is told */
export async function startKith(folder: string, ...more: string[]): Promise<Child> {
  const began = performance.now();
  const args = ['serve', '--json', '--port', '0', '--data', folder, ...more];
  const child = fork(at('../bin/kith.js'), args, {
    execArgv: ['--import', at('telling.js')],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const port = await portOf(child);
  return { process: child, port, started: performance.now() - began };
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (some: Buffer) => {
      said += some.toString();
      const [, port] = /"address":\s*"[^"]+:(\d+)"/.exec(said) ?? [];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`Kith ended with ${code}: ${said}`)));
  });
}

/** What a process says of itself. The rival tells its memory alone. */
export interface State {
  megabytes: number;
  /** Milliseconds of processor time used so far. */
  processor?: number;
  /** Milliseconds for which its loop was held, since it was asked last. */
  held?: { p99: number; most: number; busy: number };
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
