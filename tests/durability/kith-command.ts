import { type ChildProcess, fork, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endsInTime } from './ends-in-time.ts';

export interface Ended {
  code: number | null;
  out: string;
  said: string;
}

interface Given {
  environment?: NodeJS.ProcessEnv;
  input?: string;
  until?: string;
  kill?: NodeJS.Signals;
  /** That this service will not open. */
  failing?: boolean;
}

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Where what was compiled once is kept, as bin/kith.js has it. */
export const compiled = at('../../node_modules/.kith-compiled');

/**
 * Runs the kith command as a person would. `until` stops it once it has said that, kindly unless `kill` says otherwise.
 * A service that opens, what reads from stdin, and every command in the nightly run have a process of their own; all else is run by
 * one process, one after the other, since a Kith takes most of a second to be read and compiled.
 */
export function kith(args: readonly string[], given: Given = {}): Promise<Ended> {
  const { environment = {}, input, until, failing } = given;
  const { PATH, HOME } = process.env;
  const whole = { PATH, HOME, ...environment };
  const serves = ['serve', 'demo'].includes(args[0] ?? '') && !failing && !args.includes('--help');
  const isApart = serves || input !== undefined || until !== undefined;
  return isApart || process.env.KITH_COMMANDS_APART
    ? apart(args, { ...given, environment: whole })
    : atHand(args, whole);
}

function apart(
  args: readonly string[],
  { environment, input = '', until, kill = 'SIGTERM' }: Given,
): Promise<Ended> {
  const child = spawn(process.execPath, [at('../../bin/kith.js'), ...args], { env: environment });
  const ended: Ended = { code: null, out: '', said: '' };
  const longest = until ? 100_000 : 900_000;
  const stands = endsInTime(child, `kith ${args.join(' ')}`, () => ended, longest);
  child.stdout.on('data', (some: Buffer) => {
    ended.out += some.toString();
    if (until && ended.out.includes(until)) child.kill(kill);
  });
  child.stderr.on('data', (some: Buffer) => {
    ended.said += some.toString();
  });
  child.stdin.end(input);
  return stands;
}

let hand: ChildProcess | undefined;
let asked = 0;

/** The process that runs command after command; it ends with this one. */
function theHand(): ChildProcess {
  if (hand?.connected) return hand;
  hand = fork(at('kith-at-hand.ts'), { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  hand.setMaxListeners(0);
  hand.unref();
  hand.channel?.unref();
  return hand;
}

function atHand(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<Ended> {
  const process = theHand();
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    const over = () => {
      process.off('message', hears);
      process.off('exit', died);
    };
    const hears = ({ id: of, ...ended }: Ended & { id: number }) => {
      if (of !== id) return;
      over();
      resolve(ended);
    };
    const died = (code: number | null) => {
      over();
      reject(new Error(`“kith ${args.join(' ')}” ended the process of all commands with ${code}.`));
    };
    process.on('message', hears);
    process.on('exit', died);
    process.send({ id, args, environment });
  });
}
