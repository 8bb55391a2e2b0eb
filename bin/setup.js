// Makes a fresh clone ready: packages, a Node new enough to run TypeScript, and the built web app.
// Plain JavaScript that any Node from 18 on can run.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
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

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
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

const ownNode = at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
if (!newEnough(process.version) && !existsSync(ownNode)) {
  run(`Bringing Node 24, because this machine has ${process.version}.`, 'npm', [
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
  const node = newEnough(process.version) ? process.execPath : ownNode;
  run('Building the web app.', node, [
    at('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--logLevel',
    'warn',
  ]);
}
