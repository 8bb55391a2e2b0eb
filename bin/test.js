// Runs every test with the Node that setup made sure of.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { nodeToUse, root } from './node-to-use.js';

const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
const args = [vitest, 'run', ...process.argv.slice(2)];
const done = spawnSync(nodeToUse() ?? 'node', args, { cwd: root, stdio: 'inherit' });
process.exit(done.status ?? 1);
