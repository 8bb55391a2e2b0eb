// Whether what was built is of the sources as they are now. Plain JavaScript that any Node from 18 on can run.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './node-to-use.js';

const packages = 'package-lock.json';

/** What each part is built of: folders whole, and single files. */
const madeOf = {
  web: ['web', 'core', 'vite.config.ts', packages],
  server: ['core', 'server', 'interop', 'cli', 'examples', 'vite.server.config.ts', packages],
};

/** Where the commands are once they are built. */
export const builtCommands = join(root, 'dist', 'server', 'kith.js');

const stampOf = (part) => join(root, 'dist', `${part}.made-of`);

function look(path, seen) {
  const { mtimeMs } = statSync(path);
  seen.files += 1;
  seen.newest = Math.max(seen.newest, mtimeMs);
}

function lookIn(folder, seen) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) lookIn(path, seen);
    else look(path, seen);
  }
}

/** How many files there are and when the last was written: an older version that was put in place differs as well. */
function stateOf(part) {
  const seen = { files: 0, newest: 0 };
  for (const path of madeOf[part].map((name) => join(root, name))) {
    if (statSync(path).isDirectory()) lookIn(path, seen);
    else look(path, seen);
  }
  return `${seen.files} files, the last of ${new Date(seen.newest).toISOString()}`;
}

/** @param {'web' | 'server'} part */
export function isBuilt(part) {
  const stamp = stampOf(part);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(part);
}

/**
 * A plugin of Vite’s that writes down which sources a part was built of, once it is written.
 *
 * @param {'web' | 'server'} part
 * @returns {import('vite').Plugin}
 */
export function writtenDown(part) {
  let state = '';
  return {
    name: 'written-down',
    apply: 'build',
    buildStart: () => {
      state = stateOf(part);
    },
    closeBundle: () => writeFileSync(stampOf(part), state),
  };
}
