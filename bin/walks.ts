// Writes docs/walks.md: where a reader finds a feature by folder names alone.
import { writeFileSync } from 'node:fs';
import { root } from '#tests/house/files.ts';
import { drawn, seed, walksPage } from '#tests/house/walks.ts';

writeFileSync(`${root}docs/walks.md`, walksPage());
console.log(
  `docs/walks.md is written. Seed ${seed}: ${drawn(20, seed)
    .map(({ id }) => id)
    .join(', ')}.`,
);
