#!/usr/bin/env node
// The kith command. Starts the TypeScript command line with a Node that can run it.
import { handOver } from './hand-over.js';
import { nodeToUse } from './node-to-use.js';

const node = nodeToUse();
if (node === process.execPath) {
  await import('../cli/kith.ts');
} else if (node) {
  handOver(node, process.argv.slice(1));
} else {
  console.error(
    `Kith needs Node 22.18 or later and this is ${process.version}. Run “npm run setup” once: it brings one.`,
  );
  process.exit(1);
}
