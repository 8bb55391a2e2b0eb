// Writes docs/safety/hazards.md and findings.md from the data beside them.
import { writeFileSync } from 'node:fs';
import { root } from '#tests/house/files.ts';
import { findingsPage, hazardsPage } from '#tests/house/safety-case.ts';

writeFileSync(`${root}docs/safety/hazards.md`, hazardsPage());
writeFileSync(`${root}docs/safety/findings.md`, findingsPage());
console.log('docs/safety/hazards.md and findings.md are written.');
