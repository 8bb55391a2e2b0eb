import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { aFirstVisit } from '#tests/a-kith.ts';
import { endsInTime } from './ends-in-time.ts';

const ofThisHouse = fileURLToPath(new URL('../../bin/kith.js', import.meta.url));

interface Served {
  /** Put before the command by a shell, such as a limit: `ulimit -f 2000`. */
  under?: string;
  /** Where standard output goes. */
  log?: string;
  environment?: NodeJS.ProcessEnv;
  /** The command of another house than this. */
  command?: string;
}

/** An answer as a page reads it. */
export interface Answered<Body = Record<string, unknown>> {
  status: number;
  body: Body;
}

/** Kith as it is served, in a process of its own, under whatever fault a shell can put on it. */
export class AServedKith {
  readonly #child: ChildProcess;
  address = '';
  /** What it has said so far, its log included. */
  said = '';

  private constructor(child: ChildProcess) {
    this.#child = child;
  }

  static async start(
    folder: string,
    { under = ':', log, environment = {}, command = ofThisHouse }: Served = {},
  ): Promise<AServedKith> {
    // Where its log goes elsewhere it cannot say at which port it is: below those that are given out by chance.
    const port = log ? 10_000 + Math.floor(Math.random() * 20_000) : 0;
    const { PATH, HOME } = process.env;
    const into = log ? ` > ${log}` : '';
    const shell = `${under}; exec "$0" "$@"${into}`;
    const args = [process.execPath, command, 'serve', '--port', String(port), '--data', folder];
    const child = spawn('bash', ['-c', shell, ...args], { env: { PATH, HOME, ...environment } });
    const kith = new AServedKith(child);
    if (log) kith.address = `http://127.0.0.1:${port}`;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (some: Buffer) => {
        kith.said += some.toString();
        kith.address ||= /Kith is open at (\S+)/.exec(kith.said)?.[1] ?? '';
      });
    }
    for (let tries = 0; tries < 900; tries += 1) {
      if (!kith.isRunning) throw new Error(`Kith ended with ${child.exitCode}: ${kith.said}`);
      if (kith.address && (await fetch(`${kith.address}/health`).catch(() => undefined))?.ok) return kith;
      await new Promise((go) => setTimeout(go, 50));
    }
    throw new Error(`Kith was not to be reached: ${kith.said}`);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  visitor = () => new AtItsDoor(this.address);

  /** The first visit; whoever made it is administrator and therapist. */
  async named(): Promise<AtItsDoor> {
    const visitor = this.visitor();
    await visitor.post('first', aFirstVisit);
    return visitor;
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    if (this.isRunning) {
      const gone = endsInTime(this.#child, 'kith serve', () => ({ code: null, out: '', said: this.said }));
      this.#child.kill(signal);
      return (await gone).code;
    }
    return this.#child.exitCode;
  }
}

/** Somebody at the door of a served Kith, with cookies of their own. A refusal is an answer. */
export class AtItsDoor {
  readonly #address: string;
  readonly #cookies = new Map<string, string>();

  constructor(address: string) {
    this.#address = address;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async asks<Body>(method: string, path: string, body?: unknown): Promise<Answered<Body>> {
    const answer = await fetch(`${this.#address}/api/${path}`, {
      method,
      headers: { 'content-type': 'application/json', origin: this.#address, cookie: this.cookie },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    for (const one of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] ?? '').split(/=(.*)/s);
      this.#cookies.set(name, value);
    }
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : {}) as Body };
  }

  get = <Body = Record<string, unknown>>(path: string) => this.asks<Body>('GET', path);
  post = <Body = Record<string, unknown>>(path: string, body: unknown = {}) =>
    this.asks<Body>('POST', path, body);
  put = <Body = Record<string, unknown>>(path: string, body: unknown) => this.asks<Body>('PUT', path, body);
}
