/** Unpacks the browser of the tests ahead of them, and names what this machine lacks for it. Run by bin/setup.js. */
import { existsSync } from 'node:fs';
import { isBuiltForThisMachine, missingLibraries, unpackedBrowser } from './bundled.ts';
import { ownBrowser } from './launch.ts';

const own = ownBrowser();
if (own && !existsSync(own)) {
  console.error(
    `There is no browser at ${own}. Name another with KITH_CHROMIUM, or unset it: Kith’s tests bring one.`,
  );
  process.exit(1);
}
if (!own) {
  if (!isBuiltForThisMachine) {
    console.error(
      'The browser that Kith’s tests bring is built for Linux on x64. Name one of your own: KITH_CHROMIUM=/path/to/chromium npm test',
    );
    process.exit(1);
  }
  await unpackedBrowser();
  const missing = missingLibraries();
  if (missing.length > 0) {
    console.error(
      `The browser of the tests needs ${missing.join(', ')}, which this machine has not. docs/decisions/011-a-fresh-machine.md says which package brings each.`,
    );
    process.exit(1);
  }
}
