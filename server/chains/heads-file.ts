import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { headsFileIn } from '#server/db/database-files.ts';
import { diskTrouble } from '#server/db/disk-trouble.ts';
import { type CheckpointLine, type ReadLine, readLine } from './checkpoint-line.ts';
import { checkpointChain, type Head, type SignedHead, signHeads } from './signed-heads.ts';
import type { SigningKey } from './signing-key.ts';

/** What stands in the file: the last checkpoint with every head, then each head that was signed since. */
export interface HeadsRead {
  isThere: boolean;
  /** By the number of the line, from 1. */
  lines: ReadonlyMap<number, ReadLine>;
  /** Which file that was: another process may put one in its place. */
  file: string;
}

/** Where checkpoints end before there is one. */
const beforeCheckpoints: Head = { chain: checkpointChain, seq: 0, hash: '' };

/** Whether a file says no more of checkpoints than that the first of them is to come. */
export function expectsFirst({ lines }: HeadsRead): boolean {
  const first = lines.get(1);
  return (
    first !== undefined && first !== 'unreadable' && 'head' in first && first.head.chain === checkpointChain
  );
}

/** Reads a file of checkpoint lines; a last line that broke off half-way, as when the power fails, is left out. */
export function readLines(file: string): HeadsRead {
  const opened = openSync(file, 'r');
  try {
    return linesFrom(opened);
  } finally {
    closeSync(opened);
  }
}

/** @param after how many lines of it are known already: they are passed over, since the first alone may hold every head there is */
function linesFrom(opened: number, after = 0): HeadsRead {
  const texts = readFileSync(opened, 'utf8').split('\n');
  const brokenOff = texts.pop() ?? '';
  const whole = brokenOff && readLine(brokenOff) !== 'unreadable' ? [...texts, brokenOff] : texts;
  const lines = whole.flatMap((text, at) =>
    at < after || text.trim() === '' ? [] : [[at + 1, readLine(text)] as const],
  );
  return { isThere: true, lines: new Map(lines), file: whichFile(opened) };
}

function whichFile(opened: number): string {
  const { ino, birthtimeMs } = fstatSync(opened);
  return `${ino}/${birthtimeMs}`;
}

const lastLine = ({ lines }: HeadsRead): number => [...lines.keys()].at(-1) ?? 0;

const nothingRead: HeadsRead = { isThere: false, lines: new Map(), file: '' };

/**
 * Remembers beside the database what is in it. Every head is added once it is durable, so that a database that lost its
 * last entries, as one whose log was thrown away, is found out. What is written survives a killed process at once, and a
 * failing power from the next checkpoint on.
 */
export class HeadsFile {
  readonly path: string;
  #open: number | undefined;
  #added = 0;

  /** How a file begins until its first checkpoint stands in it: signed, that checkpoints begin here. */
  readonly #beginning: SignedHead | undefined;

  constructor(folder: string, signing: SigningKey) {
    this.path = headsFileIn(folder);
    [this.#beginning] = signHeads(signing, [beforeCheckpoints]);
  }

  get isThere(): boolean {
    return existsSync(this.path);
  }

  /** How many heads this process added since it wrote a checkpoint. */
  get added(): number {
    return this.#added;
  }

  read(): HeadsRead {
    return this.isThere ? readLines(this.path) : nothingRead;
  }

  /**
   * Never fails the write that it is told of: where the disk is full, the next checkpoint makes up for it.
   * @returns false where there was no room for it
   */
  add(heads: readonly SignedHead[]): boolean {
    if (heads.length === 0) return true;
    this.#added += heads.length;
    const text = heads.map((head) => `${JSON.stringify(head)}\n`).join('');
    try {
      return this.#append(Buffer.from(text));
    } catch (error) {
      this.close();
      return diskTrouble((error as NodeJS.ErrnoException).code) !== 'full';
    }
  }

  /** Whole lines only: where the disk filled up in the middle of one, what was written of it is taken back. */
  #append(lines: Buffer): boolean {
    const file = this.#file();
    const { size } = fstatSync(file);
    const wrote = writeSync(file, lines);
    if (wrote === lines.length) return true;
    if (fstatSync(file).size === size + wrote) ftruncateSync(file, size);
    return false;
  }

  /** The file as it is now: another process may have begun it anew. */
  #file(): number {
    if (this.#open !== undefined && fstatSync(this.#open).nlink > 0) return this.#open;
    this.close();
    this.#open = openSync(this.path, 'a', 0o600);
    if (fstatSync(this.#open).size === 0) writeSync(this.#open, `${JSON.stringify(this.#beginning)}\n`);
    return this.#open;
  }

  /** Makes a file that says that the first checkpoint is to come, where there is none: before that is written anywhere. */
  expectFirst(): void {
    this.#file();
  }

  /**
   * Begins the file anew with a checkpoint that holds every head. What was added to it since it was read follows, and
   * where another process has begun it with a later checkpoint already, that one stands.
   * @param read the file as it was read when the checkpoint was made
   */
  begin(line: CheckpointLine, read: HeadsRead): void {
    const old = this.isThere ? openSync(this.path, 'r') : undefined;
    try {
      const isAsRead = old !== undefined && whichFile(old) === read.file;
      const now = old === undefined ? nothingRead : linesFrom(old, isAsRead ? lastLine(read) : 0);
      if (!isAsRead && numberOf(now) > line.number) return;
      const since = headsIn(now);
      writeLines(this.path, [line, ...since]);
      this.#added = since.length;
      // Another process may have been adding to the old file until the new one took its place; the rest of it is read.
      const seen = Math.max(isAsRead ? lastLine(read) : 0, lastLine(now));
      if (old !== undefined) this.add(headsIn(linesFrom(old, seen)));
    } finally {
      if (old !== undefined) closeSync(old);
    }
  }

  close(): void {
    if (this.#open !== undefined) closeSync(this.#open);
    this.#open = undefined;
  }
}

function numberOf({ lines }: HeadsRead): number {
  const first = lines.get(1);
  return first && first !== 'unreadable' && 'checkpoint' in first ? first.checkpoint.number : 0;
}

const headsIn = ({ lines }: HeadsRead): SignedHead[] =>
  [...lines.values()].flatMap((line) => (line !== 'unreadable' && 'head' in line ? [line.head] : []));

/** Writes a file of checkpoint lines in place of what is there, whole or not at all. */
export function writeLines(file: string, lines: readonly (CheckpointLine | SignedHead)[]): void {
  const part = `${file}.part`;
  const opened = openSync(part, 'w', 0o600);
  try {
    writeFileSync(opened, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    fsyncSync(opened);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
  renameSync(part, file);
}
