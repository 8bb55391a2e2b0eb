// Makes a fresh clone ready: packages, a Node new enough to run TypeScript, and the built web app.
// Plain JavaScript that any Node from 18 on can run.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { broughtNodeIn, machineHasNode, mustBringNode, nodeToUse, root } from './node-to-use.js';

const at = (...parts) => join(root, ...parts);
const modified = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function run(saying, command, args) {
  console.log(saying);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
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

const beside = dirname(process.execPath);
const npmScript = [
  process.env.npm_execpath ?? '',
  join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
].find((path) => path.endsWith('npm-cli.js') && existsSync(path));

/** Runs npm by this Node, or by another: npm leaves out what the Node that it runs by is too old for. */
function npm(saying, args, node) {
  const quietly = [...args, '--no-audit', '--no-fund'];
  if (node && npmScript) return run(saying, node, [npmScript, ...quietly]);
  if (node) process.env.PATH = `${dirname(node)}${delimiter}${process.env.PATH}`;
  run(saying, 'npm', quietly);
}

const stamp = at('node_modules', '.kith-installed');
const mustInstall = modified(stamp) < modified(at('package-lock.json'));
if (mustInstall || mustBringNode()) {
  const aside = mkdtempSync(join(tmpdir(), 'kith-node-'));
  process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
  const bring = ['install', '--no-save', 'node@24'];
  if (!machineHasNode) {
    npm('Bringing Node 24, because this machine’s own is older than 22.18.', [...bring, '--prefix', aside]);
  }
  const node = machineHasNode ? undefined : broughtNodeIn(aside);
  if (mustInstall) npm('Installing what Kith needs (about a minute, once).', ['ci'], node);
  if (mustBringNode()) npm('Putting Node 24 beside it.', bring, node);
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
