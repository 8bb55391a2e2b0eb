import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
  code: number | null;
  out: string;
  said: string;
}

const command = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));

/** Runs the kith command as a person would. `until` stops it once it has said that, kindly unless `kill` says otherwise. */
export function kith(
  args: readonly string[],
  {
    environment = {},
    input = '',
    until,
    kill = 'SIGTERM',
  }: { environment?: NodeJS.ProcessEnv; input?: string; until?: string; kill?: NodeJS.Signals } = {},
): Promise<Ended> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [command, ...args], { env: { PATH, HOME, ...environment } });
  const ended: Ended = { code: null, out: '', said: '' };
  child.stdout.on('data', (some: Buffer) => {
    ended.out += some.toString();
    if (until && ended.out.includes(until)) child.kill(kill);
  });
  child.stderr.on('data', (some: Buffer) => {
    ended.said += some.toString();
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}
