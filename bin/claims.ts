// Writes docs/claims.md from docs/claims/*.json: each claim of the documents Kith was made from, where it is met, and its test.
import { writeFileSync } from 'node:fs';
import { claims, claimsPage, notYet } from '#tests/house/claims.ts';
import { root } from '#tests/house/files.ts';

writeFileSync(`${root}docs/claims.md`, claimsPage());
console.log(`docs/claims.md is written: ${claims().length} met, ${notYet().length} not yet.`);
