import { createHash } from 'node:crypto';
import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import { backupMark } from './words.ts';

const mark = backupMark;
const length = mark.length + 64 + 1;
const atATime = 1 << 20;

/** Writes the digest of a backup at its end: one bit of it that is another, and it is not restored. */
export function signOff(file: string): void {
  appendFileSync(file, `${mark}${digestOf(file, statSync(file).size)}\n`);
}

/** How many bytes of a file are the backup itself, and whether they are those that were written. */
export function checkDigest(file: string): { bytes: number; digest: 'right' | 'wrong' | 'none' } {
  const { size } = statSync(file);
  const from = Math.max(0, size - length);
  const ending = Buffer.alloc(size - from);
  eachPart(file, from, size, (part, at) => part.copy(ending, at - from));
  const text = ending.toString('latin1');
  if (!text.startsWith(mark) || !text.endsWith('\n')) return { bytes: size, digest: 'none' };
  const isRight = text.slice(mark.length, -1) === digestOf(file, from);
  return { bytes: from, digest: isRight ? 'right' : 'wrong' };
}

function digestOf(file: string, bytes: number): string {
  const hash = createHash('sha256');
  eachPart(file, 0, bytes, (part) => hash.update(part));
  return hash.digest('hex');
}

/** Reads a file part by part: a backup may be larger than memory. */
export function eachPart(
  file: string,
  from: number,
  to: number,
  use: (part: Buffer, at: number) => void,
): void {
  const opened = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(atATime, Math.max(1, to - from)));
    for (let at = from; at < to; ) {
      const read = readSync(opened, buffer, 0, Math.min(buffer.length, to - at), at);
      if (read === 0) break;
      use(buffer.subarray(0, read), at);
      at += read;
    }
  } finally {
    closeSync(opened);
  }
}
