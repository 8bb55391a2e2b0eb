// Writes docs/ids.md: each clinical id, where the core holds it, which tests prove it and where on the screens it is met.
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '#tests/house/files.ts';
import { idRows, idTable } from '#tests/house/ids.ts';

const rows = idRows();
mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(`${root}docs/ids.md`, idTable(rows));
const bare = rows.filter(
  ({ held, proved, found, met }) =>
    held.length === 0 || met.length === 0 || (proved.length === 0 && found === 'chart'),
);
console.log(`${rows.length} ids written to docs/ids.md.`);
for (const { id, held, met } of bare) {
  const home = held.length === 0 ? 'home in core/' : 'test that names it';
  console.log(`${id} has no ${met.length === 0 ? 'place on a screen' : home}.`);
}
if (bare.length > 0) process.exitCode = 1;
