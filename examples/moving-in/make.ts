import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesOf } from './files.ts';

/** The Monday on which the clinic of the files in this folder moves in. */
export const movesIn = '2026-12-07';

/** Writes the files of the invented clinic anew, here or elsewhere, for the day on which it is to move in. */
if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      day: { type: 'string', default: movesIn },
      to: { type: 'string', default: import.meta.dirname },
    },
  });
  mkdirSync(values.to, { recursive: true });
  for (const [name, bytes] of Object.entries(filesOf(values.day)))
    writeFileSync(join(values.to, `${name}.csv`), bytes);
}
