// Writes docs/help: how Kith works for each role, from the words of the pages that say it in the app.
import { mkdirSync, writeFileSync } from 'node:fs';
import { everyMessage } from '#tests/house/every-message.ts';
import { root } from '#tests/house/files.ts';
import { helpPages } from '#tests/house/help-pages.ts';

const messages = await everyMessage();
mkdirSync(`${root}docs/help`, { recursive: true });
for (const [name, text] of helpPages((key) => messages.get(`howItWorks.${key}`) ?? ''))
  writeFileSync(`${root}docs/help/${name}`, text);
console.log('docs/help is written.');
