// Puts the pinned Node where the machine's own is too old: the exact version, checked against its integrity.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { broughtNode, root } from './node-to-use.js';

const isWindows = process.platform === 'win32';
const program = isWindows ? 'node.exe' : 'node';

/** The folder that holds the versions and their integrities, for `npm ci`. */
export const pins = join(root, 'bin', 'node-24');

/** Whether a Node is pinned for this kind of machine. */
export function isPinnedFor(platform, arch) {
  const { packages } = JSON.parse(readFileSync(join(pins, 'package-lock.json'), 'utf8'));
  return Object.values(packages).some(({ os, cpu }) => os?.includes(platform) && cpu?.includes(arch));
}

/** Makes `folder` ready for `npm ci`: the pins alone, so that nothing else is installed there. */
export function layPinsIn(folder) {
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(pins, file), join(folder, file));
}

/** The Node that `npm ci` put into that folder, for this kind of machine; undefined where none is made for it. */
export function pinnedNodeIn(folder) {
  const packages = join(folder, 'node_modules');
  if (!existsSync(packages)) return undefined;
  return readdirSync(packages)
    .map((name) => join(packages, name, 'bin', program))
    .find((path) => existsSync(path));
}

/** Keeps that Node among Kith's packages, first on the path of every npm script. */
export function keepBeside(node) {
  mkdirSync(dirname(broughtNode), { recursive: true });
  copyFileSync(node, broughtNode);
  const command = join(root, 'node_modules', '.bin', program);
  mkdirSync(dirname(command), { recursive: true });
  rmSync(command, { force: true });
  if (isWindows) copyFileSync(broughtNode, command);
  else symlinkSync(relative(dirname(command), broughtNode), command);
}
