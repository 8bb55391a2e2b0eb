#!/usr/bin/env node
// The kith command. Starts the TypeScript command line with a Node that can run it.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtCommands, isBuilt } from './built.js';
import { handOver } from './hand-over.js';
import { nodeToUse, root } from './node-to-use.js';
import { said } from './said.js';

const node = nodeToUse();
if (node === process.execPath) {
  // What was read and compiled once is compiled again only when it has changed: a command answers twice as soon.
  const { enableCompileCache } = await import('node:module');
  enableCompileCache(join(root, 'node_modules', '.kith-compiled'));
  await import(isBuilt('server') ? pathToFileURL(builtCommands).href : '../cli/kith.ts');
} else if (node) {
  handOver(node, process.argv.slice(1));
} else {
  console.error(said.en.tooOld(process.version));
  process.exit(1);
}
