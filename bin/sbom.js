// Writes what is shipped as a bill of materials in the format of CycloneDX, with the licence of each package.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './node-to-use.js';

const written = process.argv[2] ?? join(root, 'dist', 'kith.cdx.json');
/** Packages that say their licence in a file of theirs, and not in the field for it. */
const saidElsewhere = { 'png-js': 'MIT' };
const args = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--sbom-type=application'];
const made = spawnSync('npm', args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
if (made.status !== 0) {
  console.error(made.stderr);
  process.exit(1);
}
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
// npm's own way to leave out what is of development leaves out what is of both as well. What a package could use beside us,
// as better-auth could vitest, is there for development alone.
const shipped = new Set(
  Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path, { version }]) => `${path.split('node_modules/').pop()}@${version}`),
);
const bill = JSON.parse(made.stdout);
bill.components = bill.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((on) => kept.has(on)) }));
for (const component of bill.components) {
  const id = saidElsewhere[component.name];
  if (id && !component.licenses?.length) component.licenses = [{ license: { id } }];
}
mkdirSync(dirname(written), { recursive: true });
writeFileSync(written, `${JSON.stringify(bill, null, 2)}\n`);
console.log(written);
