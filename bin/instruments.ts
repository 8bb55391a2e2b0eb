// Writes the list in docs/instruments.md: every instrument, from its own file.
import { readFileSync, writeFileSync } from 'node:fs';
import { instruments } from '../core/instruments/instruments.ts';
import { root } from '../tests/house/files.ts';
import { instrumentsList, withList } from '../tests/house/instruments-page.ts';

const page = `${root}docs/instruments.md`;
writeFileSync(page, withList(readFileSync(page, 'utf8'), instrumentsList([...instruments.values()])));
console.log(`${instruments.size} instruments written to docs/instruments.md.`);
