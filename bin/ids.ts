// Writes docs/ids.md: each clinical id, where the core holds it and which tests prove it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../tests/house/files.ts';
import { idRows, idTable } from '../tests/house/ids.ts';

const rows = idRows();
mkdirSync(`${root}docs`, { recursive: true });
writeFileSync(`${root}docs/ids.md`, idTable(rows));
const bare = rows.filter(
  ({ held, proved, found }) => held.length === 0 || (proved.length === 0 && found === 'chart'),
);
console.log(`${rows.length} ids written to docs/ids.md.`);
for (const { id, held } of bare)
  console.log(`${id} has no ${held.length === 0 ? 'home in core/' : 'test that names it'}.`);
