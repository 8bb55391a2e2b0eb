// Which Node runs the TypeScript: this one where it is new enough, else the one that setup brought.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Where setup keeps the Node that it brings. */
export const broughtNode = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNewEnough = major > 22 || (major === 22 && minor >= 18);
const isMachinesOwn = !process.execPath.startsWith(join(root, 'node_modules'));

/** Whether the machine’s own Node runs the TypeScript, so that none is brought. */
export const machineHasNode = isNewEnough && isMachinesOwn;

/** Whether a Node has to be brought: none here is new enough, the brought one having gone with the old packages. */
export const mustBringNode = () => !machineHasNode && !existsSync(broughtNode);

/** The Node to start; undefined when there is none yet. */
export function nodeToUse() {
  if (isNewEnough && existsSync(process.execPath)) return process.execPath;
  return existsSync(broughtNode) ? broughtNode : undefined;
}
