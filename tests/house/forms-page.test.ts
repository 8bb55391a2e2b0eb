import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { everyProtocol } from '#core/protocols/protocols.ts';
import { root, sourceFiles } from './files.ts';
import { filesOf, formsPage } from './forms-page.ts';

const files = sourceFiles('.ts', '.tsx');

test.each(everyProtocol().map(({ id }) => id))(
  '%s has a file, a test that is about it and a story that lives it',
  (id) => {
    const { file, tests } = filesOf(id, files);
    expect(existsSync(`${root}${file}`) && file !== '', file).toBe(true);
    expect(tests.filter((path) => path.startsWith('core/')).length, id).toBeGreaterThan(0);
    expect(tests.filter((path) => path.startsWith('tests/stories/')).length, id).toBeGreaterThan(0);
  },
);

test('docs/forms.md is what “npm run forms” writes', () => {
  expect(readFileSync(`${root}docs/forms.md`, 'utf8')).toBe(formsPage());
});
