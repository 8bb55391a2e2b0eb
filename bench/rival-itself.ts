import { readdirSync, readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { APostgres } from '#tests/postgres/a-postgres.ts';
import { type Child, stateOf } from './child.ts';

/** What the rival takes where nobody asks it anything, its PostgreSQL apart. */
export interface RivalItself {
  megabytes: number;
  /** Of all processes of PostgreSQL, what they share counted once; none where the machine does not tell. */
  postgres: number | undefined;
  /** Milliseconds from the start of its process to serving; its PostgreSQL runs by then. */
  started: number;
  disk: number;
}

/** Seen from outside, so that it need not be touched. */
export async function rivalItself(child: Child, postgres: APostgres): Promise<RivalItself> {
  const { megabytes } = await stateOf(child);
  return {
    megabytes,
    postgres: memoryOf(postgres.pid),
    started: child.started,
    disk: await diskOf(postgres.url),
  };
}

/** The databases, and the log that is written before them. */
async function diskOf(url: string): Promise<number> {
  const db = new Client({ connectionString: url });
  await db.connect();
  const { rows } = await db.query<{ bytes: string }>(
    `select (select sum(pg_database_size(datname)) from pg_database)
       + (select sum(size) from pg_ls_waldir()) as bytes`,
  );
  await db.end();
  return Number(rows[0]?.bytes);
}

const statusOf = (pid: string) => readFileSync(`/proc/${pid}/status`, 'utf8');

/** A process and those that it began, in MB. */
function memoryOf(first: number): number | undefined {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    const isOf = (pid: string) => pid === String(first) || parentOf(pid) === String(first);
    return all.filter(isOf).reduce((sum, pid) => sum + sharedOut(pid), 0);
  } catch {
    return undefined;
  }
}

/** Whoever began it; one that has ended meanwhile has none. */
function parentOf(pid: string): string | undefined {
  try {
    return /^PPid:\s+(\d+)/m.exec(statusOf(pid))?.[1];
  } catch {
    return undefined;
  }
}

function sharedOut(pid: string): number {
  const told = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
  return Number(/^Pss:\s+(\d+) kB/m.exec(told)?.[1] ?? 0) / 1024;
}
