import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/**
 * Makes a folder that only its owner reads, with those above it, where it is not there yet; throws where it cannot be.
 * Step by step: asked for all at once, Node never comes back from a place such as /proc, where nothing can be made.
 */
export function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && statSync(folder).isDirectory()) return;
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    makePrivateFolder(above);
    mkdirSync(folder, { mode: 0o700 });
  }
}
