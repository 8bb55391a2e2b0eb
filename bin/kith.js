#!/usr/bin/env node
// The kith command. Starts the TypeScript command line with a Node that can run it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 22 || (major === 22 && minor >= 18)) {
  await import('../cli/kith.ts');
} else {
  const ownNode = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (!existsSync(ownNode)) {
    console.error(
      `Kith needs Node 22.18 or later and this is ${process.version}. Run “npm run setup” once: it brings one.`,
    );
    process.exit(1);
  }
  const done = spawnSync(ownNode, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(done.status ?? 1);
}
