import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What a file is called until it is whole. */
export const partOf = (file: string): string => `${file}.part`;

/** Writes a file for its owner's eyes, whole or not at all, and waits until it is on the disk. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  const part = partOf(file);
  try {
    const opened = openSync(part, 'w', 0o600);
    try {
      writeFileSync(opened, text);
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
