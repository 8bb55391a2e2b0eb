// Writes docs/forms.md: every form of the therapy with its file, its tests and its screens.
import { writeFileSync } from 'node:fs';
import { root } from '#tests/house/files.ts';
import { formsPage } from '#tests/house/forms-page.ts';

writeFileSync(`${root}docs/forms.md`, formsPage());
console.log('docs/forms.md is written.');
