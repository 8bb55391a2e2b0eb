// Makes a fresh clone ready: packages, a Node new enough to run TypeScript, and the built web app.
// Plain JavaScript that any Node from 18 on can run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustBringNode, nodeToUse, root } from './node-to-use.js';

const at = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function run(saying, command, args) {
  console.log(saying);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(`${done.stdout ?? ''}${done.stderr ?? ''}`);
    console.error(
      `Kith could not finish “${saying}” What npm says is above; mend that and run the same command again.`,
    );
    process.exit(1);
  }
}

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : modified(path));
  }
  return newest;
}

const stamp = at('node_modules', '.kith-installed');
if (modified(stamp) < modified(at('package-lock.json'))) {
  run('Installing what Kith needs (about a minute, once).', 'npm', ['ci', '--no-audit', '--no-fund']);
  writeFileSync(stamp, '');
}

if (mustBringNode()) {
  run('Bringing Node 24, because this machine’s own is older than 22.18.', 'npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    'node@24',
  ]);
  writeFileSync(stamp, '');
}

const built = at('dist', 'web', 'index.html');
const sources = Math.max(
  newestIn(at('web')),
  newestIn(at('core')),
  modified(at('vite.config.ts')),
  modified(at('package-lock.json')),
);
if (modified(built) < sources) {
  run('Building the web app.', nodeToUse() ?? 'node', [
    at('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
}
