import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '#tests/house/files.ts';

const folders = ['bin', 'cli', 'core', 'examples', 'interop', 'server', 'tests', 'web'];
const copied = [...folders, 'package.json', 'vite.config.ts'];
const isOpen = /is open at (http:\S+\d)/;
const longestStart = 60_000;

/** A copy of the tree with the same packages, in which a test may change files, and a temporary folder of its own. */
export class ACopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'kith-copy-'));
  readonly temp = join(this.folder, 'temp');
  #started: ChildProcess[] = [];

  constructor() {
    for (const name of copied) cpSync(join(root, name), join(this.folder, name), { recursive: true });
    for (const name of ['node_modules', 'temp']) mkdirSync(join(this.folder, name));
    for (const name of readdirSync(join(root, 'node_modules')).filter((one) => one !== '.vite')) {
      symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name));
    }
  }

  /** Writes other words into a file, as somebody who works on it saves it. */
  changes(path: string, from: string, to: string): void {
    const text = readFileSync(join(this.folder, path), 'utf8');
    if (!text.includes(from)) throw new Error(`${path} does not hold “${from}”`);
    writeFileSync(join(this.folder, path), text.replace(from, to));
  }

  /** Starts a script at the head of its own group of processes, as a terminal does. @returns once it has said that */
  async runs(script: string, { args = [], until = isOpen }: { args?: string[]; until?: RegExp } = {}) {
    const { PATH, HOME } = process.env;
    const child = spawn(process.execPath, [join('bin', script), ...args], {
      cwd: this.folder,
      env: { PATH, HOME, PORT: '0', TMPDIR: this.temp },
      detached: true,
    });
    this.#started.push(child);
    const ended = once(child, 'exit');
    let said = '';
    const address = await new Promise<string>((resolve, reject) => {
      const hear = (some: Buffer) => {
        said += some.toString();
        const [all, at] = until.exec(said) ?? [];
        if (all) resolve(at ?? '');
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      const gaveUp = () => reject(new Error(`It did not open: ${said}`));
      child.on('exit', gaveUp);
      setTimeout(gaveUp, longestStart).unref();
    });
    const pid = child.pid ?? 0;
    return {
      address,
      said: () => said,
      /** A signal for the script alone, or for all of its group, as Ctrl-C in a terminal. @returns its exit code */
      async endsBy(signal: NodeJS.Signals, whom: 'alone' | 'all') {
        process.kill(whom === 'all' ? -pid : pid, signal);
        const [code] = await ended;
        return code;
      },
      isRunning: () => isThere(-pid),
    };
  }

  close(): void {
    for (const { pid } of this.#started) if (pid && isThere(-pid)) process.kill(-pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
