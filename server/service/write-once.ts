import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makePrivateFolder } from '#server/db/private-folder.ts';

/** Writes a file that a service brought into its data folder, where none of that name is there yet. */
export function writeOnce(to: string, content: object): 'written' | 'already there' | 'not writable' {
  try {
    makePrivateFolder(dirname(to));
    writeFileSync(to, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return 'written';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'already there' : 'not writable';
  }
}
