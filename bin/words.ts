// Takes off the list of sentences that stand in code those that are gone, and notes where the others moved. Adds none.
import { writeFileSync } from 'node:fs';
import { root, sourceFiles } from '#tests/house/files.ts';
import { compared, endings, listed, wordsByFile } from '#tests/house/words-in-code.ts';

const files = sourceFiles(...endings).map(({ path }) => path);
const found = wordsByFile(files, new URL(`file://${root}`));
const { added, gone } = compared(found, listed());
const kept = Object.entries(found).map(
  ([file, words]) => [file, words.filter((text) => !added.includes(text))] as const,
);
const list = Object.fromEntries(kept.filter(([, words]) => words.length > 0));
const rows = Object.entries(list).map(([file, words]) => `${JSON.stringify(file)}: ${JSON.stringify(words)}`);
writeFileSync(`${root}tests/house/words-in-code.json`, `{\n${rows.join(',\n')}\n}\n`);
console.log(
  `${gone.length} sentences are out of the code; ${Object.values(list).flat().length} still stand there.`,
);
for (const text of added) console.log(`New, so it belongs to a catalogue: ${text}`);
if (added.length > 0) process.exitCode = 1;
