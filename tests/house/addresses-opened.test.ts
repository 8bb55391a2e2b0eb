import { expect, test } from 'vitest';
import { isTest, sourceFiles } from './files.ts';

test('an address of the server stands in no page but through what says whose page it is', () => {
  const pages = sourceFiles('.ts', '.tsx').filter((file) => file.path.startsWith('web/') && !isTest(file));
  expect(pages.length).toBeGreaterThan(500);
  const own = pages.filter(({ text }) => /['"`]\/api\//.test(text)).map(({ path }) => path);
  expect(own).toEqual(['web/app/api.ts']);
});
