import { expect, test } from 'vitest';
import { sourceFiles } from './files.ts';

test('a number to ring stands from left to right, whichever way its page is read', () => {
  const links = sourceFiles('.tsx', '.ts').filter(
    ({ path, text }) =>
      /^(web|server)\//.test(path) && !/\.test\.tsx?$/.test(path) && /href=\{?["`]tel:/.test(text),
  );
  expect(links.length).toBeGreaterThan(8);
  const bare = links.filter(
    ({ text }) => !/<Telephone>|<bdi className|<(b|bdi|strong) dir="ltr">/.test(text),
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
});
