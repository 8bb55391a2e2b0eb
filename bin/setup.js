// Makes a fresh clone ready: packages, a Node new enough to run TypeScript, and the web app and the server built, which
// --packages leaves out; with --tests the browser of the tests besides. Plain JavaScript that any Node from 18 on can run.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { isPinnedFor, keepBeside, layPinsIn, pinnedNodeIn, pins } from './bring-node.js';
import { isBuilt } from './built.js';
import { machineHasNode, mustBringNode, nodeToUse, root } from './node-to-use.js';
import { said } from './said.js';

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
    console.error(said.en.notFinished(saying));
    process.exit(1);
  }
  // A build tells what a language lacks, and goes on.
  if (done.stderr) console.error(done.stderr.trim());
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

/*
 * Packages run no script of their own while they are installed: none of ours has one, and npm would otherwise build
 * better-sqlite3 anew, which has its program in the package, with a compiler and headers that a fresh machine lacks.
 */

/** Brings the pinned Node into a folder of its own. @returns where it is */
function bringNode() {
  const aside = mkdtempSync(join(tmpdir(), 'kith-node-'));
  process.on('exit', () => rmSync(aside, { recursive: true, force: true }));
  layPinsIn(aside);
  npm(said.en.bringingNode, ['ci', '--ignore-scripts', '--prefix', aside]);
  const node = pinnedNodeIn(aside);
  if (node) return node;
  // npm leaves out in silence what it could not fetch, or what is not what the lock says.
  if (isPinnedFor(process.platform, process.arch)) {
    console.error(said.en.nodeNotBrought);
    process.exit(1);
  }
  console.error(said.en.noNodeToBring(process.platform, process.arch));
  process.exit(1);
}

const stamp = at('node_modules', '.kith-installed');
const lastPinned = Math.max(modified(at('package-lock.json')), modified(join(pins, 'package-lock.json')));
const mustInstall = modified(stamp) < lastPinned;
// A link is to the packages of another folder, which installs them itself.
const areAnothers = lstatSync(at('node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
if (!areAnothers && (mustInstall || mustBringNode())) {
  const node = machineHasNode ? undefined : bringNode();
  if (mustInstall) npm(said.en.installing, ['ci', '--ignore-scripts'], node);
  if (node) keepBeside(node);
  writeFileSync(stamp, '');
}

const parts = {
  web: [said.en.buildingWeb, 'vite.config.ts'],
  server: [said.en.buildingServer, 'vite.server.config.ts'],
};

for (const [part, [saying, config]] of Object.entries(parts)) {
  if (process.argv.includes('--packages') || isBuilt(part)) continue;
  run(saying, nodeToUse() ?? 'node', [
    at('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    ...['--config', config],
    ...['--logLevel', 'warn'],
  ]);
}

if (process.argv.includes('--tests')) {
  const unpacked = spawnSync(nodeToUse() ?? 'node', [at('tests', 'browser', 'unpack.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (unpacked.status !== 0) process.exit(1);
}
