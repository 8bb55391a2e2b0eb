import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import Database from 'better-sqlite3';
import { readLines } from '#server/chains/heads-file.ts';
import { databaseFile } from '#server/db/database-files.ts';
import { Trouble } from '#server/trouble.ts';
import { figure } from '#tests/figures.ts';
import { Attacked } from './attacked-folder.ts';
import { verified } from './verified.ts';

/** Numbers between 0 and 1 that come again with the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The files that hold what a service knows. */
export const spoiltFiles = ['kith.db', 'kith.checkpoints', 'kith.key'];

/** What came of a damage: `noticed` with a sentence, or the file says what it said before: nothing is kept there. */
export type CameOfIt = 'noticed' | 'nothing was there' | 'silently wrong';

export interface Damaged {
  what: string;
  cameOfIt: CameOfIt;
  says: string[];
}

/** Cuts a file anywhere, or turns round one bit anywhere in it. @returns what was done */
export function spoil(file: string, random: () => number): string {
  const bytes = readFileSync(file);
  const at = Math.floor(random() * bytes.length);
  if (random() < 0.25) {
    truncateSync(file, at);
    return `${basename(file)} of ${bytes.length} bytes cut at ${at}`;
  }
  const bit = Math.floor(random() * 8);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
  writeFileSync(file, bytes);
  return `${basename(file)} of ${bytes.length} bytes, bit ${bit} of byte ${at} turned round`;
}

/** Every row of every table as it reads; undefined where it does not. */
function everyRow(folder: string): string | undefined {
  let database: InstanceType<typeof Database> | undefined;
  try {
    database = new Database(databaseFile(folder), { readonly: true });
    const tables = database
      .prepare<[], string>(`select name from sqlite_master where type = 'table' order by name`)
      .pluck()
      .all();
    const rows = tables.map((table) => [table, database?.prepare(`select * from "${table}"`).all()]);
    return JSON.stringify(rows);
  } catch {
    return undefined;
  } finally {
    database?.close();
  }
}

/** The lines of the file of checkpoints, each signature by its bytes: one sign of it may be written in more than one way. */
function everyLine(file: string): string {
  const bytesOf = (text: string) => Buffer.from(text, 'base64url').toString('hex');
  return JSON.stringify([...readLines(file).lines.values()], (name, value) =>
    name === 'signature' ? bytesOf(String(value)) : value,
  );
}

/** What a file says to whoever reads it; undefined where it cannot be read. */
function saidBy(folder: Attacked, name: string): string | undefined {
  if (name === 'kith.db') return everyRow(folder.folder);
  if (name === 'kith.checkpoints') return everyLine(folder.file(name));
  return Buffer.from(readFileSync(folder.file(name), 'utf8').trim(), 'hex').toString('hex');
}

/** What the start, or verify, says of the folder. */
async function saysOf(folder: Attacked): Promise<string[]> {
  try {
    return (await verified(folder)).says;
  } catch (error) {
    if (error instanceof Trouble) return [error.message];
    throw error;
  }
}

/** Spoils a copy of the folder once, in this file, and sees whether it is noticed. */
export async function damageOnce(from: string, name: string, random: () => number): Promise<Damaged> {
  const folder = new Attacked(from);
  try {
    const [before, was] = [folder.bytes(), saidBy(folder, name)];
    const what = spoil(folder.file(name), random);
    if (folder.bytes().get(name) === before.get(name)) throw new Error(`${what}: nothing was damaged`);
    const now = saidBy(folder, name);
    const says = await saysOf(folder);
    const isClear = says.length > 0 && says.every((one) => /\S \S/.test(one) && !/\bat .*:\d+:\d+/.test(one));
    if (isClear) return { what, says, cameOfIt: 'noticed' };
    return { what, says, cameOfIt: now === was ? 'nothing was there' : 'silently wrong' };
  } finally {
    folder.remove();
  }
}

/** As many damages as that; prints how many of which were noticed. */
export async function damageOften(
  from: string,
  file: string,
  { times, seed }: { times: number; seed: number },
): Promise<Damaged[]> {
  const random = numbersFrom(seed);
  const done: Damaged[] = [];
  for (let time = 0; time < times; time += 1) done.push(await damageOnce(from, file, random));
  const count = (wanted: CameOfIt) => done.filter(({ cameOfIt }) => cameOfIt === wanted).length;
  figure({
    fault: 'Files cut and flipped',
    done: `${file} cut anywhere, or one bit of it turned round, ${times} times (seed ${seed})`,
    cameOfIt: `${count('noticed')} noticed by the start or by verify, in a sentence; ${count('nothing was there')} changed nothing of what it says; ${count('silently wrong')} silently wrong`,
  });
  return done;
}
